// Package builder has the declarations of xorm.io/builder v0.3.13 that the
// corpora use.
package builder

type Cond interface {
	And(conds ...Cond) Cond
	Or(conds ...Cond) Cond
	IsValid() bool
}

type condEmpty struct{}

func (condEmpty) And(conds ...Cond) Cond { return condEmpty{} }
func (condEmpty) Or(conds ...Cond) Cond  { return condEmpty{} }
func (condEmpty) IsValid() bool          { return false }

type Eq map[string]interface{}

func (Eq) And(conds ...Cond) Cond { return condEmpty{} }
func (Eq) Or(conds ...Cond) Cond  { return condEmpty{} }
func (Eq) IsValid() bool          { return true }

type Neq map[string]interface{}

func (Neq) And(conds ...Cond) Cond { return condEmpty{} }
func (Neq) Or(conds ...Cond) Cond  { return condEmpty{} }
func (Neq) IsValid() bool          { return true }

type Lt map[string]interface{}

func (Lt) And(conds ...Cond) Cond { return condEmpty{} }
func (Lt) Or(conds ...Cond) Cond  { return condEmpty{} }
func (Lt) IsValid() bool          { return true }

type Gt map[string]interface{}

func (Gt) And(conds ...Cond) Cond { return condEmpty{} }
func (Gt) Or(conds ...Cond) Cond  { return condEmpty{} }
func (Gt) IsValid() bool          { return true }

type IsNull [1]string

func (IsNull) And(conds ...Cond) Cond { return condEmpty{} }
func (IsNull) Or(conds ...Cond) Cond  { return condEmpty{} }
func (IsNull) IsValid() bool          { return true }

type NotNull [1]string

func (NotNull) And(conds ...Cond) Cond { return condEmpty{} }
func (NotNull) Or(conds ...Cond) Cond  { return condEmpty{} }
func (NotNull) IsValid() bool          { return true }

type Like [2]string

func (Like) And(conds ...Cond) Cond { return condEmpty{} }
func (Like) Or(conds ...Cond) Cond  { return condEmpty{} }
func (Like) IsValid() bool          { return true }

type Not [1]Cond

func (Not) And(conds ...Cond) Cond { return condEmpty{} }
func (Not) Or(conds ...Cond) Cond  { return condEmpty{} }
func (Not) IsValid() bool          { return true }

type Expression struct{ sql string }

func (*Expression) And(conds ...Cond) Cond { return condEmpty{} }
func (*Expression) Or(conds ...Cond) Cond  { return condEmpty{} }
func (*Expression) IsValid() bool          { return true }

func NewCond() Cond                                            { return condEmpty{} }
func And(conds ...Cond) Cond                                   { return condEmpty{} }
func Or(conds ...Cond) Cond                                    { return condEmpty{} }
func In(col string, values ...interface{}) Cond                { return condEmpty{} }
func NotIn(col string, values ...interface{}) Cond             { return condEmpty{} }
func Expr(sql string, args ...interface{}) *Expression         { return &Expression{sql} }
func Exists(subQuery *Builder) Cond                            { return condEmpty{} }
func If(condition bool, condTrue Cond, condFalse ...Cond) Cond { return condEmpty{} }

type Builder struct{}

func Select(cols ...string) *Builder                                       { return &Builder{} }
func Delete(conds ...Cond) *Builder                                        { return &Builder{} }
func Update(updates ...Cond) *Builder                                      { return &Builder{} }
func (b *Builder) From(subject interface{}, aliasMaybe ...string) *Builder { return b }
func (b *Builder) Where(cond Cond) *Builder                                { return b }
func (b *Builder) And(cond Cond) *Builder                                  { return b }
func (b *Builder) Or(cond Cond) *Builder                                   { return b }
