// Package store deletes versions, each with a function of its own, and finds them.
package store

import (
	"xorm.io/builder"
	"xorm.io/xorm"

	"xorm_rows_picked/page"
)

type Version struct {
	ID    int64 `xorm:"'id' pk autoincr"`
	State int   `xorm:"'state'"`
}

func (Version) TableName() string { return "version" }

type File struct {
	ID        int64 `xorm:"'id' pk autoincr"`
	VersionID int64 `xorm:"'version_id'"`
}

func (File) TableName() string { return "file" }

type Options struct {
	State    int
	HasFiles *bool
	HasNotes bool
	Page     int
}

// ToConds puts the condition together: with files or without, as asked.
func (o *Options) ToConds() builder.Cond {
	var cond builder.Cond = builder.Eq{"version.state": o.State}
	if o.HasFiles != nil {
		files := builder.Exists(builder.Select("file.id").From("file").Where(builder.Expr("file.version_id = version.id")))
		if !*o.HasFiles {
			files = builder.Not{files}
		}
		cond = cond.And(files)
	}
	return cond
}

// ToOtherConds looks into another table.
func (o *Options) ToOtherConds() builder.Cond {
	var cond builder.Cond = builder.Eq{"version.state": o.State}
	if o.HasNotes {
		cond = cond.And(builder.Exists(builder.Select("note.id").From("note")))
	}
	return cond
}

// Search reads a page, if one is named.
func Search(s *xorm.Session, o *Options) ([]*Version, error) {
	q := s.Table("version").Where(o.ToConds())
	if o.Page > 0 {
		q = page.SetSession(q, o.Page)
	}
	var found []*Version
	return found, q.Find(&found)
}

func SearchByNotes(s *xorm.Session, o *Options) ([]*Version, error) {
	q := s.Table("version").Where(o.ToOtherConds())
	var found []*Version
	return found, q.Find(&found)
}

func FilesOf(s *xorm.Session, version int64) ([]*File, error) {
	var files []*File
	return files, s.Where("version_id = ?", version).Find(&files)
}

func DeleteFile(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&File{})
	return err
}

func DeleteEmpty(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Version{}) // not program // want "CL102"
	return err
}

func DeleteByNotes(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Version{}) // want "CL102"
	return err
}

func DeleteGiven(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Version{}) // want "CL102"
	return err
}

func DeleteAfterFiles(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Version{}) // not program // want "CL102"
	return err
}

func DeleteAfterOtherFiles(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Version{}) // want "CL102"
	return err
}
