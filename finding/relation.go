package finding

import (
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Relation is an edge between two tables with all that speaks for it, for the
// listing of relations.
type Relation struct {
	Child  cascade.Key
	Parent cascade.Key
	// Where narrows a polymorphic association to its rows.
	Where []cascade.Condition
	// Rule is the delete rule in force, or "no foreign key".
	Rule string
	// Asked is the delete rule that a model's tag or the configuration asks for;
	// Unset where none does.
	Asked  sqlschema.Action
	Status RelationStatus
	// Why says why a suspected relation is not believed, or gives the reason of
	// one that the configuration dismisses.
	Why      string
	Evidence []Related
	// Schema names the schema where a project has several.
	Schema string
}

// RelationStatus says how far a relation is known.
type RelationStatus string

// The statuses. Deletes are judged by declared and implied relations alone.
const (
	// RelationDeclared is a foreign key, a model's field or a line of the
	// configuration.
	RelationDeclared RelationStatus = "declared"
	// RelationImplied was declared by nobody, but the evidence is enough.
	RelationImplied RelationStatus = "implied"
	// RelationSuspected has some evidence, and not enough.
	RelationSuspected RelationStatus = "suspected"
	// RelationDismissed was implied or suspected, and the configuration denies it.
	RelationDismissed RelationStatus = "dismissed"
)
