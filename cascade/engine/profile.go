package engine

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Profile is what is known of one engine.
type Profile struct {
	// Name is the dialect as configured: "mysql@9.7-native", "sqlite".
	Name    string
	Dialect sqlschema.Dialect

	Declared
	Acting

	// whole is WholeStatement where versions with different walks agree on it.
	whole Fact[bool]
	// follows is FollowsAll in the same case.
	follows Fact[bool]
}

// Declared is what becomes of a key at CREATE TABLE.
type Declared struct {
	// OmittedRule is the delete rule that information_schema shows for a key
	// without ON DELETE; either way it blocks.
	OmittedRule Fact[sqlschema.Action]
	// Inline is a column's REFERENCES clause, InlineBare one without columns.
	Inline     Fact[Clause]
	InlineBare Fact[Clause]
	// ChildEngine and ParentEngine are a key between InnoDB and a storage
	// engine without foreign keys: MyISAM as the child, as the parent.
	ChildEngine  Fact[Clause]
	ParentEngine Fact[Clause]
	SetDefault   Fact[DefaultRule]
	// SetNullNotNull is SET NULL on a column that cannot be NULL; kept means
	// that the delete fails.
	SetNullNotNull Fact[Clause]
	// NullInPrimaryKey says that a column of a primary key can be NULL where
	// nothing else forbids it.
	NullInPrimaryKey Fact[bool]
	MatchFull        Fact[MatchRule]
	ParentKeys       Fact[ParentKeys]
	// LooseCode is the error for a key that ParentKeys or Reordered forbids.
	LooseCode Fact[string]
	// Reordered is a composite key that names the parent's columns in another
	// order than the parent's index.
	Reordered Fact[Clause]
	// PartitionedChild and PartitionedParent are keys of partitioned tables.
	PartitionedChild  Fact[Clause]
	PartitionedParent Fact[Clause]
	// TypesDiffer is a key whose columns are of other types than the parent's.
	TypesDiffer Fact[Clause]
	// StoredKey is any key on a stored generated column that NULL is not set in.
	StoredKey Fact[Clause]
	// StoredSetNull is SET NULL on a stored generated column, VirtualKey any
	// key on a virtual one, BaseCascade and BaseSetNull the rules on a column
	// that a stored generated column is computed from.
	StoredSetNull Fact[Clause]
	VirtualKey    Fact[Clause]
	BaseCascade   Fact[Clause]
	BaseSetNull   Fact[Clause]
	// CrossDatabase is a key to a table of another database.
	CrossDatabase Fact[Clause]
	// Deferrable is DEFERRABLE INITIALLY DEFERRED.
	Deferrable Fact[Clause]
}

// Acting is what the engine does when rows go.
type Acting struct {
	// ChecksByDefault says whether a new connection acts on foreign keys.
	ChecksByDefault Fact[bool]
	Walk            Fact[Walk]
	KeyOrder        Fact[KeyOrder]
	// MaxHops is how many keys in a row the engine follows; zero is no limit.
	MaxHops Fact[int]
	// DepthCode, RestrictCode, NoActionCode, NoParentCode and NotNullCode are
	// the errors of a delete that goes too deep, is blocked by RESTRICT or NO
	// ACTION, leaves a key without its parent, or sets a NOT NULL column NULL.
	DepthCode    Fact[string]
	RestrictCode Fact[string]
	NoActionCode Fact[string]
	NoParentCode Fact[string]
	NotNullCode  Fact[string]
	// TreeCode is the error of a cascade through a table that refers to itself,
	// where the engine takes it for too long without cause; known for the walk
	// SQLLayer.
	TreeCode Fact[string]
	// NoActionAtEnd says that NO ACTION is checked when the statement ends.
	NoActionAtEnd Fact[bool]
	Replace       Fact[ReplaceRule]
	// Truncate is the TRUNCATE of a table that another refers to: the error,
	// or Dropped where there is no such statement.
	Truncate     Fact[Clause]
	DeleteIgnore Fact[IgnoreRule]
	// FiresTriggers says whether a child's triggers fire when the engine
	// deletes or changes the row on account of a key.
	FiresTriggers Fact[bool]
}

// WholeStatement reports whether all rows of a statement go before any key is
// looked at, so that a table that refers to itself can be emptied at once.
func (p *Profile) WholeStatement() Fact[bool] {
	if !p.Walk.Known {
		return p.whole
	}
	return is(p.Walk.Value == Levels || p.Walk.Value == Queue, p.Walk.Evidence)
}

// FollowsAll reports whether a cascade reaches every row however deep and
// whatever table it comes back to. MySQL's SQL layer does not: see [SQLLayer].
func (p *Profile) FollowsAll() Fact[bool] {
	if !p.Walk.Known {
		return p.follows
	}
	return is(!p.Walk.Is(SQLLayer), p.Walk.Evidence)
}

// Nullable reports whether a column of a table may be NULL on this engine.
func (p *Profile) Nullable(t *sqlschema.Table, column string) bool {
	if t.Nullable([]string{column}) {
		return true
	}
	c := t.Column(column)
	// INTEGER PRIMARY KEY is SQLite's row number.
	alias := len(t.PrimaryKey) == 1 && c != nil && strings.EqualFold(c.Type, "integer")
	return p.NullInPrimaryKey.Is(true) && c != nil && !c.NotNull && !alias
}

// Shared is what two profiles agree on; the rest is unknown.
func Shared(name string, a, b Profile) Profile {
	return Profile{
		Name:     name,
		Dialect:  sqlschema.Dialect{Name: a.Dialect.Name},
		Declared: sharedDeclared(a.Declared, b.Declared),
		Acting:   sharedActing(a.Acting, b.Acting),
		whole:    shared(a.WholeStatement(), b.WholeStatement()),
		follows:  shared(a.FollowsAll(), b.FollowsAll()),
	}
}

func sharedDeclared(a, b Declared) Declared {
	return Declared{
		OmittedRule:       shared(a.OmittedRule, b.OmittedRule),
		Inline:            shared(a.Inline, b.Inline),
		InlineBare:        shared(a.InlineBare, b.InlineBare),
		ChildEngine:       shared(a.ChildEngine, b.ChildEngine),
		ParentEngine:      shared(a.ParentEngine, b.ParentEngine),
		SetDefault:        shared(a.SetDefault, b.SetDefault),
		SetNullNotNull:    shared(a.SetNullNotNull, b.SetNullNotNull),
		NullInPrimaryKey:  shared(a.NullInPrimaryKey, b.NullInPrimaryKey),
		MatchFull:         shared(a.MatchFull, b.MatchFull),
		ParentKeys:        shared(a.ParentKeys, b.ParentKeys),
		LooseCode:         shared(a.LooseCode, b.LooseCode),
		Reordered:         shared(a.Reordered, b.Reordered),
		PartitionedChild:  shared(a.PartitionedChild, b.PartitionedChild),
		PartitionedParent: shared(a.PartitionedParent, b.PartitionedParent),
		TypesDiffer:       shared(a.TypesDiffer, b.TypesDiffer),
		StoredKey:         shared(a.StoredKey, b.StoredKey),
		StoredSetNull:     shared(a.StoredSetNull, b.StoredSetNull),
		VirtualKey:        shared(a.VirtualKey, b.VirtualKey),
		BaseCascade:       shared(a.BaseCascade, b.BaseCascade),
		BaseSetNull:       shared(a.BaseSetNull, b.BaseSetNull),
		CrossDatabase:     shared(a.CrossDatabase, b.CrossDatabase),
		Deferrable:        shared(a.Deferrable, b.Deferrable),
	}
}

func sharedActing(a, b Acting) Acting {
	return Acting{
		ChecksByDefault: shared(a.ChecksByDefault, b.ChecksByDefault),
		Walk:            shared(a.Walk, b.Walk),
		KeyOrder:        shared(a.KeyOrder, b.KeyOrder),
		MaxHops:         shared(a.MaxHops, b.MaxHops),
		DepthCode:       shared(a.DepthCode, b.DepthCode),
		RestrictCode:    shared(a.RestrictCode, b.RestrictCode),
		NoActionCode:    shared(a.NoActionCode, b.NoActionCode),
		NoParentCode:    shared(a.NoParentCode, b.NoParentCode),
		NotNullCode:     shared(a.NotNullCode, b.NotNullCode),
		TreeCode:        shared(a.TreeCode, b.TreeCode),
		NoActionAtEnd:   shared(a.NoActionAtEnd, b.NoActionAtEnd),
		Replace:         shared(a.Replace, b.Replace),
		Truncate:        shared(a.Truncate, b.Truncate),
		DeleteIgnore:    shared(a.DeleteIgnore, b.DeleteIgnore),
		FiresTriggers:   shared(a.FiresTriggers, b.FiresTriggers),
	}
}
