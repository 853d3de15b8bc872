package main

import (
	"bytes"
	"fmt"
	"strings"
)

// gormCase is one case on models of its own. In body and after, $U and $P are
// the types of user and post, $u and $p their tables, $N the case's name.
type gormCase struct {
	prefix, name, title string
	rule                rule
	soft                bool // the user has a soft-delete field
	body, after         string
	outcome             string
	directives          string // the lines that follow the outcome
}

// constraint is the tag on the has-many field that gives the rule.
func (c gormCase) constraint() string {
	switch c.rule.name {
	case noKey.name:
		return ";constraint:-"
	case noRule.name:
		return ""
	}
	return ";constraint:OnDelete:" + strings.TrimPrefix(c.rule.clause, " ON DELETE ")
}

// tagSays describes the constraint in a case's title.
func (c gormCase) tagSays() string {
	switch c.rule.name {
	case noKey.name:
		return "no foreign key"
	case noRule.name:
		return "a foreign key without a rule"
	}
	return "a foreign key" + c.rule.clause
}

func (c gormCase) write(b *bytes.Buffer) {
	model := strings.ToUpper(c.prefix[:1]) + c.prefix[1:]
	users, posts := c.prefix+"_users", c.prefix+"_posts"
	name := strings.ToLower(c.name[:1]) + c.name[1:]
	fill := strings.NewReplacer("$U", model+"User", "$P", model+"Post", "$u", users, "$p", posts, "$N", name)
	fmt.Fprintf(b, "\n// %s %s; %s.\n//\n", c.name, c.title, c.tagSays())
	fmt.Fprintf(b, "//\tINSERT INTO %s (id, name) VALUES (1, 'ann'), (2, 'bob');\n", users)
	fmt.Fprintf(b, "//\tINSERT INTO %s (id, user_id) VALUES (10, 1), (11, 1), (20, 2);\n//\n", posts)
	b.WriteString(c.rule.relation(posts, "user_id", users))
	fmt.Fprintf(b, "// Reality: %s\n", c.outcome)
	b.WriteString(c.directives)
	fmt.Fprintf(b, "func (Cases) %s(db *gorm.DB, id uint) error {\n\t%s\n}\n\n", c.name, fill.Replace(c.body))
	deleted := ""
	if c.soft {
		deleted = "DeletedAt gorm.DeletedAt\n"
	}
	fmt.Fprintf(b, "type %sUser struct {\n\tID uint\n\tName string\n\t%sPosts []%sPost `gorm:\"foreignKey:UserID%s\"`\n}\n\n", model, deleted, model, c.constraint())
	fmt.Fprintf(b, "type %sPost struct {\n\tID uint\n\tUserID *uint\n\tReviewer uint\n}\n\n", model)
	if c.after != "" {
		fmt.Fprintf(b, "%s\n\n", fill.Replace(c.after))
	}
	fmt.Fprintf(b, "// %sMigrate makes the tables of %s.\nfunc (Cases) %sMigrate(db *gorm.DB, _ uint) error { return db.AutoMigrate(&%sUser{}, &%sPost{}) }\n", c.name, c.name, c.name, model, model)
}

// gormForm is a way of writing a delete with GORM.
type gormForm struct {
	name, title string
	body, after string
	// cleans is set where GORM takes the posts along, never where nothing reaches
	// the server; else the outcome is the rule's own.
	cleans, never bool
	// unknown is why a linter may leave the case open under the rule.
	unknown func(rule) string
}

// then gives a body that returns the error of one expression.
func then(expr string) string { return "return " + expr + ".Error" }

var gormForms = []gormForm{
	{name: "Value", title: "deletes a value that carries its key", body: then(`db.Delete(&$U{ID: id})`)},
	{name: "Key", title: "deletes by an inline key", body: then(`db.Delete(&$U{}, id)`)},
	{name: "Keys", title: "deletes by inline keys", body: then(`db.Delete(&$U{}, []uint{id, 3})`)},
	{name: "Where", title: "deletes by a condition", body: then(`db.Where("id = ?", id).Delete(&$U{})`)},
	{name: "Inline", title: "deletes by an inline condition", body: then(`db.Delete(&$U{}, "name = ?", "ann")`)},
	{name: "WhereStruct", title: "deletes by a struct's fields", body: then(`db.Where(&$U{Name: "ann"}).Delete(&$U{})`)},
	{name: "WhereMap", title: "deletes by a map", body: then(`db.Where(map[string]any{"id": id}).Delete(&$U{})`)},
	{name: "Slice", title: "deletes a slice of values", body: then(`db.Delete(&[]$U{{ID: id}, {ID: 3}})`)},
	{name: "Model", title: "names the model apart from the value", body: then(`db.Model(&$U{ID: id}).Delete(&$U{})`)},
	{name: "ModelNil", title: "names the model alone", body: then(`db.Model(&$U{}).Where("id = ?", id).Delete(nil)`)},
	{name: "Table", title: "names the table alone", body: then(`db.Table("$u").Where("id = ?", id).Delete(nil)`)},
	{name: "Loaded", title: "loads the value and deletes it", body: `var user $U
	if err := db.First(&user, id).Error; err != nil {
		return err
	}
	return db.Delete(&user).Error`},
	{name: "Variable", title: "builds the chain in a variable", body: `query := db.Model(&$U{})
	query = query.Where("id = ?", id)
	return query.Delete(&$U{}).Error`},
	{name: "Scopes", title: "takes the condition from a scope", body: then(`db.Scopes($NByID(id)).Delete(&$U{})`),
		after: `func $NByID(id uint) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("id = ?", id) }
}`},
	{name: "Session", title: "deletes in a session of its own", body: then(`db.Session(&gorm.Session{NewDB: true}).WithContext(context.Background()).Delete(&$U{ID: id})`)},
	{name: "Generic", title: "deletes with the generic interface", body: `_, err := gorm.G[$U](db).Where("id = ?", id).Delete(context.Background())
	return err`},
	{name: "TypeParameter", title: "deletes in a function with a type parameter", body: `return $NRemove[$U](db, id)`,
		after: `func $NRemove[T any](db *gorm.DB, id uint) error {
	var value T
	return db.Delete(&value, id).Error
}`},
	{name: "Any", title: "deletes whatever it is given", body: `return $NRemove(db, &$U{ID: id})`,
		after: `func $NRemove(db *gorm.DB, value any) error {
	return db.Delete(value).Error
}`},
	{name: "Exec", title: "executes SQL text", body: then(`db.Exec("DELETE FROM $u WHERE id = ?", id)`)},
	{name: "RawScanned", title: "scans what SQL text returns", body: `var gone uint
	return db.Raw("DELETE FROM $u WHERE id = ? RETURNING id", id).Scan(&gone).Error`},
	{name: "RawUnused", title: "builds a statement and never runs it", body: then(`db.Raw("DELETE FROM $u WHERE id = ?", id)`), never: true},
	{name: "Unscoped", title: "asks for a real delete", body: then(`db.Unscoped().Delete(&$U{ID: id})`)},
	{name: "Select", title: "takes the posts along", body: then(`db.Select("Posts").Delete(&$U{ID: id})`), cleans: true},
	{name: "SelectAll", title: "takes all associations along", body: then(`db.Select(clause.Associations).Delete(&$U{ID: id})`), cleans: true},
	{name: "SelectLoaded", title: "takes the posts of a loaded value along", body: `var user $U
	if err := db.First(&user, id).Error; err != nil {
		return err
	}
	return db.Select("Posts").Delete(&user).Error`, cleans: true},
	{name: "SelectSlice", title: "takes the posts of several values along", body: then(`db.Select("Posts").Delete(&[]$U{{ID: id}, {ID: 3}})`), cleans: true},
	{name: "SelectKey", title: "selects the posts of a value without a key", body: then(`db.Select("Posts").Delete(&$U{}, id)`)},
	{name: "SelectWhere", title: "selects the posts of whatever a condition finds", body: then(`db.Select("Posts").Where("id = ?", id).Delete(&$U{})`)},
	{name: "SelectAllWhere", title: "selects all associations of whatever a condition finds", body: then(`db.Select(clause.Associations).Where("id = ?", id).Delete(&$U{})`)},
	{name: "SelectCase", title: "selects the posts in lower case", body: then(`db.Select("posts").Delete(&$U{ID: id})`)},
	{name: "SelectUnknown", title: "selects what the model does not have", body: then(`db.Select("Articles").Delete(&$U{ID: id})`)},
	{name: "SelectGeneric", title: "selects the posts with the generic interface, whose value has no key", body: `_, err := gorm.G[$U](db).Select("Posts").Where("id = ?", id).Delete(context.Background())
	return err`},
	{name: "Tx", title: "deletes in a transaction", body: `return db.Transaction(func(tx *gorm.DB) error {
		return tx.Delete(&$U{}, id).Error
	})`},
}

// gormFormMatrix combines every form with the rules that differ.
func gormFormMatrix(b *bytes.Buffer) {
	for i, f := range gormForms {
		for _, r := range []rule{cascade, noRule, noKey} {
			outcome := r.bare
			switch {
			case f.cleans:
				outcome = "ok"
			case f.never:
				outcome = "not executed"
			}
			g := gormCase{
				prefix: fmt.Sprintf("v%02d%s", i+1, r.code), name: "Form" + f.name + r.name,
				title: f.title, rule: r, body: f.body, after: f.after, outcome: outcome,
			}
			if f.unknown != nil && f.unknown(r) != "" {
				g.directives = "// Unknown: " + f.unknown(r) + "\n"
			}
			g.write(b)
		}
	}
}

// softForm is a delete of a model with a soft-delete field.
type softForm struct {
	name, title, body string
	// hard is set where the row goes nevertheless, cleans where the posts go along.
	hard, cleans bool
}

var softForms = []softForm{
	{name: "Value", title: "deletes a value", body: then(`db.Delete(&$U{ID: id})`)},
	{name: "Where", title: "deletes by a condition", body: then(`db.Where("id = ?", id).Delete(&$U{})`)},
	{name: "ModelNil", title: "names the model alone", body: then(`db.Model(&$U{}).Where("id = ?", id).Delete(nil)`)},
	{name: "Generic", title: "deletes with the generic interface", body: `_, err := gorm.G[$U](db).Where("id = ?", id).Delete(context.Background())
	return err`},
	{name: "Select", title: "takes the posts along", body: then(`db.Select("Posts").Delete(&$U{ID: id})`), cleans: true},
	{name: "Unscoped", title: "asks for a real delete", body: then(`db.Unscoped().Delete(&$U{ID: id})`), hard: true},
	{name: "UnscopedWhere", title: "asks for a real delete at the end", body: then(`db.Where("id = ?", id).Unscoped().Delete(&$U{})`), hard: true},
	{name: "UnscopedSelect", title: "asks for a real delete with the posts", body: then(`db.Unscoped().Select("Posts").Delete(&$U{ID: id})`), hard: true, cleans: true},
	{name: "UnscopedGeneric", title: "asks the generic interface for a real delete, which it forgets", body: `_, err := gorm.G[$U](db.Unscoped()).Where("id = ?", id).Delete(context.Background())
	return err`},
	{name: "Table", title: "names the table alone, which has no soft delete", body: then(`db.Table("$u").Where("id = ?", id).Delete(nil)`), hard: true},
	{name: "Exec", title: "executes SQL text", body: then(`db.Exec("DELETE FROM $u WHERE id = ?", id)`), hard: true},
	{name: "Update", title: "sets the column itself", body: then(`db.Model(&$U{}).Where("id = ?", id).Update("deleted_at", gorm.Expr("NOW()"))`)},
}

// gormSoftMatrix combines the forms with the rules; a soft delete passes by
// every rule, and only what CASCADE promises is missed.
func gormSoftMatrix(b *bytes.Buffer) {
	for i, f := range softForms {
		for _, r := range []rule{cascade, noRule, noKey} {
			outcome := r.bare
			switch {
			case f.cleans:
				outcome = "ok"
			case !f.hard && r.name == cascade.name:
				outcome = "left behind"
			case !f.hard:
				outcome = "ok"
			}
			gormCase{
				prefix: fmt.Sprintf("s%02d%s", i+1, r.code), name: "Soft" + f.name + r.name, soft: true,
				title: f.title + " of a model that soft-deletes", rule: r, body: f.body, outcome: outcome,
			}.write(b)
		}
	}
}
