// Package clause has the declarations of gorm.io/gorm/clause v1.31.2 that the
// test packages need, without bodies.
package clause

type Interface interface {
	Name() string
	Build(Builder)
	MergeClause(*Clause)
}

type Writer interface {
	WriteByte(byte) error
	WriteString(string) (int, error)
}

type Builder interface {
	Writer
	WriteQuoted(field interface{})
	AddVar(Writer, ...interface{})
	AddError(error) error
}

type Clause struct {
	Name       string
	Expression Expression
}

type Expression interface {
	Build(builder Builder)
}

const (
	PrimaryKey   string = "~~~py~~~"
	CurrentTable string = "~~~ct~~~"
	Associations string = "~~~as~~~"
)

type Column struct {
	Table string
	Name  string
	Alias string
	Raw   bool
}

type Table struct {
	Name  string
	Alias string
	Raw   bool
}

type Expr struct {
	SQL                string
	Vars               []interface{}
	WithoutParentheses bool
}

func (Expr) Build(Builder) {}

type IN struct {
	Column interface{}
	Values []interface{}
}

func (IN) Build(Builder) {}

type Eq struct {
	Column interface{}
	Value  interface{}
}

func (Eq) Build(Builder) {}

type Neq Eq

func (Neq) Build(Builder) {}

type Gt Eq

func (Gt) Build(Builder) {}

type Where struct {
	Exprs []Expression
}

func (Where) Name() string        { return "" }
func (Where) Build(Builder)       {}
func (Where) MergeClause(*Clause) {}

func And(exprs ...Expression) Expression { return nil }
func Or(exprs ...Expression) Expression  { return nil }
func Not(exprs ...Expression) Expression { return nil }

type Returning struct {
	Columns []Column
}

func (Returning) Name() string        { return "" }
func (Returning) Build(Builder)       {}
func (Returning) MergeClause(*Clause) {}

type Locking struct {
	Strength string
	Table    Table
	Options  string
}

func (Locking) Name() string        { return "" }
func (Locking) Build(Builder)       {}
func (Locking) MergeClause(*Clause) {}

type OnConflict struct {
	Columns   []Column
	DoNothing bool
	UpdateAll bool
	DoUpdates Set
}

func (OnConflict) Name() string        { return "" }
func (OnConflict) Build(Builder)       {}
func (OnConflict) MergeClause(*Clause) {}

type Set []Assignment

func (Set) Name() string                  { return "" }
func (Set) Build(Builder)                 {}
func (Set) MergeClause(*Clause)           {}
func (set Set) Assignments() []Assignment { return set }

type Assignment struct {
	Column Column
	Value  interface{}
}

func (a Assignment) Assignments() []Assignment { return nil }

type Assigner interface {
	Assignments() []Assignment
}

type AssociationOpType int

const (
	OpUnlink AssociationOpType = iota
	OpDelete
	OpUpdate
	OpCreate
)

type Association struct {
	Association string
	Type        AssociationOpType
	Conditions  []Expression
	Set         []Assignment
	Values      []interface{}
}

func (ao Association) Assignments() []Assignment             { return nil }
func (ao Association) AssociationAssignments() []Association { return nil }

type JoinType string

type JoinTarget struct {
	Type        JoinType
	Association string
	Subquery    Expression
	Table       string
}
