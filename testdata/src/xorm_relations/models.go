// Package xorm_relations has no schema but that of its models, in which xorm
// declares no relation. What belongs together shows in the code, and only a
// driver that sees the whole program looks for it.
package xorm_relations

import "xorm.io/xorm"

type Label struct {
	ID   int64 `xorm:"'id' pk autoincr"`
	Name string
}

type LabelTask struct {
	ID      int64 `xorm:"'id' pk autoincr"`
	LabelID int64 `xorm:"'label_id' index notnull"`
}

type Badge struct {
	ID int64 `xorm:"'id' pk autoincr"`
}

// TableName is the method of what embeds a badge, too.
func (Badge) TableName() string { return "badge" }

// Badges reads rows of several tables into a type of its own: badges have no label.
func Badges(s *xorm.Session) error {
	type row struct {
		Badge
		Label LabelTask `xorm:"extends"`
	}
	var rows []row
	q := s.Join("INNER", "label_task", "label_task.id = badge.id")
	return q.Find(&rows)
}

// BadgeRows does so one by one.
func BadgeRows(s *xorm.Session) error {
	type badgeRow struct {
		Badge *Badge     `xorm:"extends"`
		Label *LabelTask `xorm:"extends"`
	}
	show := func(int, any) error { return nil }
	return s.Table("badge").Join("INNER", "label_task", "label_task.id = badge.id").Iterate(new(badgeRow), show)
}

func LabelNames(s *xorm.Session) ([]Label, error) {
	var labels []Label
	err := s.Join("INNER", "label_task", "label_task.label_id = label.id").Find(&labels)
	return labels, err
}

func DeleteLabel(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Label{}) // program want `CL101: .*label_task\.label_id`
	return err
}

func DeleteLabelAndTasks(s *xorm.Session, id int64) error {
	if _, err := s.Where("label_id = ?", id).Delete(&LabelTask{}); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&Label{})
	return err
}

func DeleteLabelTask(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&LabelTask{})
	return err
}

func DeleteBadge(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Badge{})
	return err
}

type Shelf struct {
	ID int64 `xorm:"'id' pk autoincr"`
}

// Counted reads what a query gives back into a type of the function's own: it is no
// table, although a column of it names one.
func Counted(s *xorm.Session) (int, error) {
	type count struct {
		ShelfID int64 `xorm:"'shelf_id' index notnull"`
	}
	var counts []count
	q := s.Table("book").Where("id > ?", 0)
	err := q.Find(&counts)
	return len(counts), err
}

func DeleteShelf(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Shelf{})
	return err
}
