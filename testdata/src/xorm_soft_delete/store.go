// Package xorm_soft_delete deletes rows of a model with a deleted column: xorm
// updates them, and what goes along by CASCADE stays.
package xorm_soft_delete

import (
	"time"

	"xorm.io/xorm"
)

type Times struct {
	DeletedAt time.Time `xorm:"deleted"`
}

type Task struct {
	Id    int64
	Times `xorm:"extends"`
}

type Comment struct {
	Id     int64
	TaskId int64
}

func DeleteTask(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Task{}) // want `^CL103: soft-deleting task leaves the rows of comment\.task_id live`
	return err
}

func DeleteTaskOfTable(s *xorm.Session, id int64) error {
	_, err := s.Table(new(Task)).Where("id = ?", id).Delete() // want "CL103"
	return err
}

func DeleteTaskAndComments(s *xorm.Session, id int64) error {
	if _, err := s.Delete(&Comment{TaskId: id}); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&Task{})
	return err
}

func PurgeTask(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Unscoped().Delete(&Task{})
	return err
}

// A table's name has no model: the row goes.
func DeleteFromTable(s *xorm.Session, id int64) error {
	_, err := s.Table("task").Where("id = ?", id).Delete()
	return err
}

func DeleteByText(s *xorm.Session, id int64) error {
	_, err := s.Exec("DELETE FROM task WHERE id = ?", id)
	return err
}
