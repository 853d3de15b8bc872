// Package xorm_mapper has its engine spell names by mappers. Which ones, only a
// driver that sees the whole program knows.
package xorm_mapper

import (
	"xorm.io/xorm"
	"xorm.io/xorm/names"
)

func open() (*xorm.Engine, error) {
	e, err := xorm.NewEngine("mysql", "")
	if err != nil {
		return nil, err
	}
	e.SetTableMapper(names.NewPrefixMapper(names.LintGonicMapper, "app_"))
	e.SetColumnMapper(names.GonicMapper{})
	return e, nil
}

type APIKey struct{ ID int64 }

type Use struct {
	ID    int64
	KeyID int64
}

func DeleteKey(e *xorm.Engine, id int64) error {
	_, err := e.ID(id).Delete(&APIKey{}) // program want "CL102: .*app_use.key_id"
	return err
}

func DeleteKeyAndUses(s *xorm.Session, id int64) error {
	if _, err := s.Delete(&Use{KeyID: id}); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&APIKey{})
	return err
}
