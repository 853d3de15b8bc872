// Package entity says what a Go type tells of a database table: its name, its
// columns, its relations, how a delete of its rows behaves. Libraries
// (analyzer/internal/library) make entities from types, the plan joins them
// with the schema.
package entity

import (
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Model is one Go type that stands for a table.
type Model struct {
	// Library is "gorm", "xorm", or "struct" for a plain struct with db tags.
	Library string
	// TypePath is "import/path.Type", Name "pkg.Type" as messages print it.
	TypePath string
	Name     string
	// Table is empty where the name cannot be known from the code; TableWhy then
	// says why.
	Table    string
	TableWhy string
	Columns  []Column
	// PrimaryKey are column names.
	PrimaryKey []string
	// SoftDelete is the column that a delete sets instead of removing the row;
	// empty for a model that deletes rows.
	SoftDelete string
	Relations  []Relation
	// Indexes are those that tags ask for.
	Indexes []sqlschema.Index
	Hooks   []Hook
	// Guessed is set for a struct that only its fields make a model: one is of a
	// model's type, and another named like its key. What it says counts where the
	// schema has its table.
	Guessed bool
	// Embeds are the struct types (as TypePath) whose fields are the model's too.
	Embeds []string
	// Tags are constraint tags that have no effect, each with its reason (CL303).
	Tags []IgnoredTag
	Pos  sqlschema.Position
}

// Column is a field that stands for a column.
type Column struct {
	Field      string // Go selector from the model: "ID", "Base.ID"
	Name       string
	Type       string // Go type as written in messages; with SQLType for derived schemas
	SQLType    string // the column type that auto-migration would choose, where known
	NotNull    bool
	PrimaryKey bool
	AutoIncr   bool
	// NotMigrated is set for a column that auto-migration leaves out.
	NotMigrated bool
	// Ref is the REFERENCES clause that the column's type goes on to, nil where it
	// has none: auto-migration writes it behind the column.
	Ref *Reference
	Pos sqlschema.Position
}

// RelationKind is the kind of an association.
type RelationKind int

// The kinds of associations.
const (
	BelongsTo RelationKind = iota
	HasOne
	HasMany
	ManyToMany
)

var kindNames = [...]string{"belongs-to", "has-one", "has-many", "many-to-many"}

// String gives the usual name.
func (k RelationKind) String() string { return kindNames[k] }

// Relation is an association that a model's field declares.
type Relation struct {
	Kind  RelationKind
	Field string // Go field name
	// Related is the TypePath of the other model.
	Related string
	// Edges are the claims that the association makes: one, or two for a join
	// table (to this model first).
	Edges []cascade.Claim
	// Polymorphic associations carry conditions in their edges.
	Polymorphic bool
	// JoinTable is the name of a many-to-many join table; JoinModel is the
	// TypePath of its own model where SetupJoinTable names one.
	JoinTable string
	JoinModel string
	// Constraint is the foreign key's name that auto-migration would give;
	// Migrated reports whether auto-migration would create one for this field.
	Constraint string
	Migrated   bool
	// OnUpdate is the update rule that the tag asks for.
	OnUpdate sqlschema.Action
	// RefConstraint is the name of a join table's key to the related model, where
	// Constraint is that to this one.
	RefConstraint string
	// JoinColumns are the columns of a join table that has no model of its own.
	JoinColumns []Column
	// CascadeTag is what the field's tag becomes when auto-migration is to make
	// this relation's key with ON DELETE CASCADE; zero where no tag of the field
	// does that, or where the tag names a rule already.
	CascadeTag Retag
	Pos        sqlschema.Position
}

// Retag gives a field another value of its library's struct tag.
type Retag struct {
	// Pos is that of the field's name.
	Pos sqlschema.Position
	// Field is the model's name and the field's, "blog.User.Posts".
	Field string
	// Key is the part of the struct tag that is written: "gorm".
	Key string
	// Value is what it becomes; empty to take it away.
	Value string
}

// Hook is a delete hook of a model.
type Hook struct {
	Name string // BeforeDelete or AfterDelete
	// Func is the types.Func full name of the method.
	Func string
	// Pointer is set for a pointer receiver.
	Pointer bool
	Pos     sqlschema.Position
}

// IgnoredTag is a constraint tag that never reaches a database.
type IgnoredTag struct {
	Field string
	Tag   string
	Why   string
	Help  string
	Pos   sqlschema.Position
	// Mend gives the change of tags by which the rule reaches the database; nil,
	// or nothing, where there is none for certain.
	Mend func() *TagMend
}

// TagMend is a change of tags that gives a relation the delete rule that an
// ignored tag asked for.
type TagMend struct {
	// Message says what changes, a verb phrase.
	Message string
	Tags    []Retag
	// Child is the key that gets the rule; without a table where the change only
	// takes away a tag that another one repeats.
	Child cascade.Key
	Rule  sqlschema.Action
}

// Migrates reports whether the model's library creates tables for its models.
func (m *Model) Migrates() bool { return m.Library == "gorm" || m.Library == "xorm" }

// Relation finds an association by its Go field name, case-sensitively as the
// libraries do; nil where there is none.
func (m *Model) Relation(field string) *Relation {
	for i := range m.Relations {
		if m.Relations[i].Field == field {
			return &m.Relations[i]
		}
	}
	return nil
}
