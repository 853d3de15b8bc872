package model

import (
	"go/ast"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// KeyCall is a foreign key that GORM v1 adds or removes:
//
//	db.Model(&Post{}).AddForeignKey("user_id", "users(id)", "CASCADE", "RESTRICT")
type KeyCall struct {
	// Type is the child's model, import path and name; Table is the child's name
	// where the call names that.
	Type, Table string
	// Columns and Ref are the first two arguments; Columns is empty where an
	// argument is not constant.
	Columns, Ref       string
	OnDelete, OnUpdate string
	Remove             bool
	Pos                sqlschema.Position
}

// foreignKey notes a call of AddForeignKey or RemoveForeignKey.
func (u *uses) foreignKey(pass *analysis.Pass, call *ast.CallExpr, sel *ast.SelectorExpr) {
	if !gorm.IsHandle(pass.TypesInfo.TypeOf(sel.X)) || len(call.Args) < 2 {
		return
	}
	k := &KeyCall{
		Columns: constantString(pass.TypesInfo, call.Args[0]), Ref: constantString(pass.TypesInfo, call.Args[1]),
		Remove: sel.Sel.Name == "RemoveForeignKey", Pos: position(pass.Fset, call.Pos()),
	}
	if len(call.Args) == 4 {
		k.OnDelete, k.OnUpdate = constantString(pass.TypesInfo, call.Args[2]), constantString(pass.TypesInfo, call.Args[3])
		if k.OnDelete == "" {
			k.Columns = ""
		}
	}
	for e := sel.X; ; {
		c, ok := ast.Unparen(e).(*ast.CallExpr)
		if !ok {
			return // the model is set elsewhere
		}
		s, ok := ast.Unparen(c.Fun).(*ast.SelectorExpr)
		if !ok {
			return
		}
		switch {
		case s.Sel.Name == "Model" && len(c.Args) == 1:
			if named := gorm.StructOf(pass.TypesInfo.TypeOf(c.Args[0])); named != nil {
				k.Type = gorm.TypePath(named.Obj())
				u.models = append(u.models, named)
			}
		case s.Sel.Name == "Table" && len(c.Args) == 1:
			k.Table = constantString(pass.TypesInfo, c.Args[0])
		default:
			e = s.X
			continue
		}
		break
	}
	if k.Type != "" || k.Table != "" {
		u.migrations = append(u.migrations, Migration{Func: u.around(pass, call), Key: k})
	}
}

// reference matches the second argument: "users(id)".
var reference = regexp.MustCompile("^\\s*`?([\\w.]+)`?\\s*\\(\\s*([\\w`, ]+?)\\s*\\)\\s*$")

// keys adds the foreign keys of the calls. What is removed again in the same
// function is gone; where another function removes it, nobody knows (scope.go,
// addForeignKey and removeForeignKey).
func (b *builder) keys() {
	for i, c := range b.calls {
		k := c.Key
		if k == nil || k.Remove {
			continue
		}
		child := b.childOf(k)
		if child == nil {
			continue
		}
		ref := reference.FindStringSubmatch(k.Ref)
		onDelete, known := sqlschema.ParseAction(k.OnDelete)
		if k.Columns == "" || ref == nil || !known {
			child.Incomplete = true // a key that is not known
			continue
		}
		fk := sqlschema.ForeignKey{
			Name:    child.Name + "_" + strings.Join(listOf(k.Columns), "_") + "_" + ref[1] + "_foreign",
			Columns: listOf(k.Columns), RefTable: ref[1], RefColumns: listOf(ref[2]), OnDelete: onDelete, Pos: k.Pos,
		}
		fk.OnUpdate, _ = sqlschema.ParseAction(k.OnUpdate)
		gone := false
		for j, o := range b.calls {
			if r := o.Key; r != nil && r.Remove && b.childOf(r) == child && r.Columns == k.Columns {
				gone = gone || o.Func == c.Func && j > i
				if o.Func != c.Func {
					b.doubtful = append(b.doubtful, keyName{child.Name, fk.Name})
				}
			}
		}
		if !gone && !slices.ContainsFunc(child.ForeignKeys, func(o sqlschema.ForeignKey) bool { return o.Name == fk.Name }) {
			child.ForeignKeys = append(child.ForeignKeys, fk)
		}
	}
}

// childOf is the table that gets or loses the key.
func (b *builder) childOf(k *KeyCall) *sqlschema.Table {
	if k.Table != "" {
		return b.schema.Table(k.Table)
	}
	if m := b.byPath[k.Type]; m != nil && m.Table != "" {
		return b.schema.Table(m.Table)
	}
	return nil
}

// listOf splits "a, b" into names.
func listOf(columns string) []string {
	var out []string
	for _, c := range strings.Split(columns, ",") {
		out = append(out, strings.Trim(c, " `"))
	}
	return out
}
