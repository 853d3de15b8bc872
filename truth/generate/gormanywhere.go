package main

import (
	"bytes"
	"fmt"
)

// gormAnywhere are cleanups with GORM that stand elsewhere, whole and with the
// posts forgotten: see [indirect] for the marks.
var gormAnywhere = []cleanup{
	{name: "Handed", title: "hands a handle with the condition to a helper", body: closure(
		`$NPurge(tx.Where("user_id = ?", id))`, `tx.Delete(&$U{}, id)`),
		after: `func $NPurge(tx *gorm.DB) *gorm.DB { return tx.Delete(&$P{}) }`},
	{name: "HandedOther", title: "hands a handle with the condition to a helper of another package", body: closure(
		`store.Purge(tx.Where("user_id = ?", id), &$P{})`, `store.Purge(tx.Where("id = ?", id), &$U{})`)},
	{name: "HandedWrong", title: "hands a handle with the condition of another column to a helper", outcome: asBare, body: closure(
		`$NPurge(tx.Where("reviewer = ?", id))`, `tx.Delete(&$U{}, id)`),
		after: `func $NPurge(tx *gorm.DB) *gorm.DB { return tx.Delete(&$P{}) }`},
	{name: "Reused", title: "counts and deletes with one handle", body: `return db.Transaction(func(tx *gorm.DB) error {
		posts := tx.Model(&$P{}).Where("user_id = ?", id).Session(&gorm.Session{})
		var n int64
		if err := posts.Count(&n).Error; err != nil {
			return err
		}
		if err := posts.Delete(&$P{}).Error; err != nil {
			return err
		}
		return tx.Delete(&$U{}, id).Error
	})`},
	{name: "Scoped", title: "names the condition as a scope", body: closure(
		`tx.Scopes($NOf(id)).Delete(&$P{})`, `tx.Delete(&$U{}, id)`),
		after: `func $NOf(user uint) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("user_id = ?", user) }
}`},
	{name: "SessionBefore", title: "works on a session of the transaction", body: `return db.Transaction(func(tx *gorm.DB) error {
		s := tx.Session(&gorm.Session{FullSaveAssociations: true})
		if err := s.Where("user_id = ?", id).Delete(&$P{}).Error; err != nil {
			return err
		}
		return s.Delete(&$U{}, id).Error
	})`},
	{name: "Models", title: "runs over a list of models", body: `return db.Transaction(func(tx *gorm.DB) error {
		for _, model := range []any{&$P{}} {
			if err := tx.Where("user_id = ?", id).Delete(model).Error; err != nil {
				return err
			}
		}
		return tx.Delete(&$U{}, id).Error
	})`},
	{name: "ModelMap", title: "runs over a map of models", body: `return db.Transaction(func(tx *gorm.DB) error {
		for name, model := range map[string]any{"posts": &$P{}} {
			if err := tx.Where("user_id = ?", id).Delete(model).Error; err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		return tx.Delete(&$U{}, id).Error
	})`},
	{name: "ModelTable", title: "runs over a table of models and columns", body: `return db.Transaction(func(tx *gorm.DB) error {
		for _, c := range []struct {
			model  any
			column string
		}{{&$P{}, "user_id"}, {&$U{}, "id"}} {
			if err := tx.Where(c.column+" = ?", id).Delete(c.model).Error; err != nil {
				return err
			}
		}
		return nil
	})`},
	{name: "Variadic", title: "gives a helper all models", body: `return db.Transaction(func(tx *gorm.DB) error {
		if err := $NOwned(tx, id, &$P{}); err != nil {
			return err
		}
		return tx.Delete(&$U{}, id).Error
	})`, after: `func $NOwned(tx *gorm.DB, user uint, models ...any) error {
	for _, m := range models {
		if err := tx.Where("user_id = ?", user).Delete(m).Error; err != nil {
			return err
		}
	}
	return nil
}`},
	{name: "VariadicOther", title: "gives a helper of another package all models", body: `return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteOwned(tx, "user_id", id, &$P{}); err != nil {
			return err
		}
		return tx.Delete(&$U{}, id).Error
	})`},
	{name: "TextOther", title: "gives a helper of another package the table's name", body: `return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteRows(tx, store.Props{TableName: "$p", Column: "user_id"}, id); err != nil {
			return err
		}
		return store.DeleteRows(tx, store.Props{TableName: "$u", Column: "id"}, id)
	})`},
	{name: "PointerToPointer", title: "gives pointers to pointers", body: `return db.Transaction(func(tx *gorm.DB) error {
		post, user := &$P{}, &$U{ID: id}
		if err := tx.Where("user_id = ?", id).Delete(&post).Error; err != nil {
			return err
		}
		return tx.Delete(&user).Error
	})`},
	{name: "Repository", title: "deletes by generic repositories", body: `return db.Transaction(func(tx *gorm.DB) error {
		if err := ($NRepo[$P]{tx}).deleteBy("user_id", id); err != nil {
			return err
		}
		return ($NRepo[$U]{tx}).deleteBy("id", id)
	})`, after: `type $NRepo[T any] struct{ db *gorm.DB }

func (r $NRepo[T]) deleteBy(column string, id uint) error {
	return r.db.Where(column+" = ?", id).Delete(new(T)).Error
}`},
	{name: "Interface", title: "deletes by a repository behind an interface", body: `return db.Transaction(func(tx *gorm.DB) error {
		var posts $NPosts = $NGormPosts{tx}
		if err := posts.$NDeleteOf(id); err != nil {
			return err
		}
		return tx.Delete(&$U{}, id).Error
	})`, after: `type $NPosts interface{ $NDeleteOf(user uint) error }

type $NGormPosts struct{ db *gorm.DB }

func (p $NGormPosts) $NDeleteOf(user uint) error {
	return p.db.Delete(&$P{}, "user_id = ?", user).Error
}`},
	{name: "Deferred", title: "defers the delete of the user behind that of the posts", body: `return db.Transaction(func(tx *gorm.DB) (err error) {
		defer func() {
			if err == nil {
				err = tx.Delete(&$U{}, id).Error
			}
		}()
		return tx.Where("user_id = ?", id).Delete(&$P{}).Error
	})`},
	{name: "Subquery", title: "sweeps posts whose user is gone afterwards", outcome: tooLate, body: closure(
		`tx.Delete(&$U{}, id)`, `tx.Where("user_id NOT IN (?)", tx.Model(&$U{}).Select("id")).Delete(&$P{})`)},
	{name: "SweptText", title: "sweeps orphaned posts by a text afterwards", outcome: tooLate, body: closure(
		`tx.Delete(&$U{}, id)`, `tx.Exec("DELETE $p FROM $p LEFT JOIN $u ON $u.id = $p.user_id WHERE $u.id IS NULL")`)},
}

// gormAnywhereMatrix combines the forms with the rules that differ.
func gormAnywhereMatrix(b *bytes.Buffer) {
	for i, c := range gormAnywhere {
		for _, r := range []rule{cascade, noRule, noKey} {
			g := c.gorm(fmt.Sprintf("a%02d%s", i+1, r.code), r)
			g.name = "Anywhere" + c.name + r.name
			g.write(b)
		}
	}
}
