package main

import (
	"bytes"
	"fmt"
	"strings"
)

// gormCleanups are the ways in which code that uses GORM takes care of the
// posts. In body and after, $U and $P are the types of user and post, $u and $p
// their tables, $N the case's name.
var gormCleanups = []cleanup{
	{name: "Before", title: "deletes the posts first, in the same transaction", body: closure(
		`tx.Where("user_id = ?", id).Delete(&$P{})`, `tx.Delete(&$U{}, id)`)},
	{name: "BeforePast", title: "deletes the posts past the transaction that deletes the user",
		torn: func(rule) bool { return true },
		body: closure(`db.Where("user_id = ?", id).Delete(&$P{})`, `tx.Delete(&$U{}, id)`)},
	{name: "BeforeWithoutTx", title: "deletes the posts first, without a transaction",
		unseen: "a *gorm.DB may be a transaction already", unseenAlways: true,
		torn: func(rule) bool { return true },
		body: `if err := db.Where("user_id = ?", id).Delete(&$P{}).Error; err != nil {
		return err
	}
	return db.Delete(&$U{}, id).Error`},
	{name: "Begin", title: "deletes the posts first, between Begin and Commit", body: `tx := db.Begin()
	defer tx.Rollback()
	if err := tx.Delete(&$P{}, "user_id = ?", id).Error; err != nil {
		return err
	}
	if err := tx.Delete(&$U{ID: id}).Error; err != nil {
		return err
	}
	return tx.Commit().Error`},
	{name: "After", title: "deletes the posts after the user", outcome: tooLate, body: closure(
		`tx.Delete(&$U{}, id)`, `tx.Where("user_id = ?", id).Delete(&$P{})`)},
	{name: "Nulls", title: "takes the posts away from the user first", body: closure(
		`tx.Model(&$P{}).Where("user_id = ?", id).Update("user_id", nil)`, `tx.Delete(&$U{}, id)`)},
	{name: "Updates", title: "takes the posts away from the user by a map", body: closure(
		`tx.Model(&$P{}).Where("user_id = ?", id).Updates(map[string]any{"user_id": nil})`, `tx.Delete(&$U{}, id)`)},
	{name: "Repoints", title: "gives the posts to another user first", body: closure(
		`tx.Model(&$P{}).Where("user_id = ?", id).Update("user_id", 2)`, `tx.Delete(&$U{}, id)`)},
	{name: "Struct", title: "finds the posts by a struct's field", body: closure(
		`tx.Where(&$P{UserID: &id}).Delete(&$P{})`, `tx.Delete(&$U{ID: id})`)},
	{name: "Generic", title: "deletes both with the generic interface", body: `return db.Transaction(func(tx *gorm.DB) error {
		ctx := context.Background()
		if _, err := gorm.G[$P](tx).Where("user_id = ?", id).Delete(ctx); err != nil {
			return err
		}
		_, err := gorm.G[$U](tx).Where("id = ?", id).Delete(ctx)
		return err
	})`},
	{name: "Exec", title: "executes SQL text for the posts", body: closure(
		`tx.Exec("DELETE FROM $p WHERE user_id = ?", id)`, `tx.Delete(&$U{}, id)`)},
	{name: "Callee", title: "deletes the posts in a function that it calls", body: `return db.Transaction(func(tx *gorm.DB) error {
		if err := $NPosts(tx, id); err != nil {
			return err
		}
		return tx.Delete(&$U{}, id).Error
	})`, after: `func $NPosts(tx *gorm.DB, user uint) error {
	return tx.Where("user_id = ?", user).Delete(&$P{}).Error
}`},
	{name: "Hook", title: "leaves the posts to a hook, and the value carries its key", body: `return db.Delete(&$U{ID: id}).Error`,
		after: hook},
	{name: "HookWithoutKey", title: "leaves the posts to a hook, which sees a value without a key", outcome: asBare,
		body: `return db.Delete(&$U{}, id).Error`, after: hook},
	{name: "HookUnscoped", title: "leaves the posts to a hook that a text does not run", outcome: asBare,
		body: `return db.Exec("DELETE FROM $u WHERE id = ?", id).Error`, after: hook},
	{name: "Clear", title: "clears the association first", body: closure(
		`tx.Model(&$U{ID: id}).Association("Posts").Clear()`, `tx.Delete(&$U{ID: id})`)},
	{name: "ClearUnscoped", title: "deletes what the association holds first", body: closure(
		`tx.Model(&$U{ID: id}).Association("Posts").Unscoped().Clear()`, `tx.Delete(&$U{ID: id})`)},
	{name: "ClearWithoutKey", title: "clears the association of a value without a key", outcome: asBare, body: closure(
		`tx.Model(&$U{}).Association("Posts").Clear()`, `tx.Delete(&$U{}, id)`)},
	{name: "WrongColumn", title: "deletes the posts that the user reviewed", outcome: asBare, body: closure(
		`tx.Where("reviewer = ?", id).Delete(&$P{})`, `tx.Delete(&$U{}, id)`)},
	{name: "WrongModel", title: "deletes the post with the user's number", outcome: asBare, unknown: unsure("rows found by their own key may be the same"), body: closure(
		`tx.Delete(&$P{}, id)`, `tx.Delete(&$U{}, id)`)},
	{name: "Conditional", title: "deletes the posts on some paths only",
		unknown: unsure("the path depends on the environment"),
		body: `return db.Transaction(func(tx *gorm.DB) error {
		if os.Getenv("KEEP_POSTS") == "" {
			if err := tx.Where("user_id = ?", id).Delete(&$P{}).Error; err != nil {
				return err
			}
		}
		return tx.Delete(&$U{}, id).Error
	})`},
}

// gormNearMisses are cleanups that look right and are not.
var gormNearMisses = []cleanup{
	{name: "OtherKey", title: "deletes another user's posts", outcome: asBare, unknown: unsure("whether the constant is the deleted key"), body: closure(
		`tx.Where("user_id = ?", 2).Delete(&$P{})`, `tx.Delete(&$U{}, id)`)},
	{name: "NotEqual", title: "deletes the posts of everybody else", outcome: asBare, unknown: unsure("which rows another operator leaves"), body: closure(
		`tx.Where("user_id <> ?", id).Delete(&$P{})`, `tx.Delete(&$U{}, id)`)},
	{name: "Not", title: "negates the condition", outcome: asBare, unknown: unsure("what a negated condition leaves"), body: closure(
		`tx.Not("user_id = ?", id).Delete(&$P{})`, `tx.Delete(&$U{}, id)`)},
	{name: "Narrow", title: "deletes the posts that another user reviewed", outcome: asBare, body: closure(
		`tx.Where("user_id = ?", id).Where("reviewer = ?", 2).Delete(&$P{})`, `tx.Delete(&$U{}, id)`)},
	{name: "Limited", title: "deletes one of the posts", outcome: asBare, unknown: unsure("whether there are more rows than the limit"), body: closure(
		`tx.Where("user_id = ?", id).Limit(1).Delete(&$P{})`, `tx.Delete(&$U{}, id)`)},
	{name: "OtherUpdate", title: "changes another column of the posts", outcome: asBare, body: closure(
		`tx.Model(&$P{}).Where("user_id = ?", id).Update("reviewer", 0)`, `tx.Delete(&$U{}, id)`)},
	{name: "Unused", title: "builds a statement for the posts and never runs it", outcome: asBare, body: closure(
		`tx.Raw("DELETE FROM $p WHERE user_id = ?", id)`, `tx.Delete(&$U{}, id)`)},
	{name: "Found", title: "looks the posts up and deletes nothing", outcome: asBare, body: closure(
		`tx.Where("user_id = ?", id).Find(&[]$P{})`, `tx.Delete(&$U{}, id)`)},
}

const hook = `// BeforeDelete deletes the user's posts.
func (u *$U) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&$P{}).Error
}`

// closure gives a body that runs two expressions in a transaction.
func closure(first, second string) string {
	return `return db.Transaction(func(tx *gorm.DB) error {
		if err := ` + errorOf(first) + `; err != nil {
			return err
		}
		return ` + errorOf(second) + `
	})`
}

// errorOf gives the error of a GORM expression: a field of most, the result of
// the operations on associations and of the helpers.
func errorOf(expr string) string {
	if len(expr) > 8 && expr[len(expr)-8:] == ".Clear()" || strings.HasPrefix(expr, "store.") {
		return expr
	}
	return expr + ".Error"
}

// gormCleanupMatrix combines every cleanup with the rules that differ.
func gormCleanupMatrix(b *bytes.Buffer) {
	for i, c := range gormCleanups {
		for _, r := range []rule{cascade, setNull, noRule, noKey} {
			c.gorm(fmt.Sprintf("w%02d%s", i+1, r.code), r).write(b)
		}
	}
}

// gormNearMissMatrix combines the near misses with the rules that differ.
func gormNearMissMatrix(b *bytes.Buffer) {
	for i, c := range gormNearMisses {
		for _, r := range []rule{cascade, noRule, noKey} {
			if c.name == "Unused" && r.name == cascade.name {
				continue // the user's delete is right, the posts' is not executed
			}
			c.gorm(fmt.Sprintf("n%02d%s", i+1, r.code), r).write(b)
		}
	}
}

// gorm gives the case of a cleanup under a rule.
func (c cleanup) gorm(prefix string, r rule) gormCase {
	g := gormCase{
		prefix: prefix, name: "Cleanup" + c.name + r.name,
		title: c.title, rule: r, body: c.body, after: c.after, outcome: "ok",
	}
	if c.outcome != nil {
		g.outcome = c.outcome(r)
	}
	g.directives = c.directives(r)
	return g
}
