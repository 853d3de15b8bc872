// Package names has the declarations of xorm.io/xorm/names v1.4.3 that the
// corpora use.
package names

type Mapper interface {
	Obj2Table(string) string
	Table2Obj(string) string
}

type SnakeMapper struct{}

func (SnakeMapper) Obj2Table(name string) string { return name }
func (SnakeMapper) Table2Obj(name string) string { return name }

type SameMapper struct{}

func (SameMapper) Obj2Table(name string) string { return name }
func (SameMapper) Table2Obj(name string) string { return name }

type GonicMapper map[string]bool

func (GonicMapper) Obj2Table(name string) string { return name }
func (GonicMapper) Table2Obj(name string) string { return name }

var LintGonicMapper = GonicMapper{}

type PrefixMapper struct {
	Mapper Mapper
	Prefix string
}

func (PrefixMapper) Obj2Table(name string) string { return name }
func (PrefixMapper) Table2Obj(name string) string { return name }

func NewPrefixMapper(mapper Mapper, prefix string) PrefixMapper { return PrefixMapper{mapper, prefix} }
