// Package corpus holds models of every form that the comparison with GORM looks
// at. Each group is migrated on its own, so that the names of groups may meet.
package corpus

// Group is some models that are migrated together.
type Group struct {
	Name   string
	Models []any
	// Unnamed is set where the names of foreign keys depend on the order in which
	// GORM runs over a map.
	Unnamed bool
}

// Groups lists all models that GORM accepts.
func Groups() []Group {
	return []Group{
		{Name: "plain", Models: []any{&PlainUser{}, &PlainPost{}}},
		{Name: "cascade on has-many", Models: []any{&CascadeUser{}, &CascadePost{}}},
		{Name: "only belongs-to", Models: []any{&OwnedPost{}, &Owner{}}},
		{Name: "both sides, tag on belongs-to", Models: []any{&ShadowUser{}, &ShadowPost{}}},
		{Name: "both sides, tag on has-many", Models: []any{&AgreedUser{}, &AgreedPost{}}},
		{Name: "declined by the has side", Models: []any{&DeclinedUser{}, &DeclinedPost{}}},
		{Name: "two has-relations on one column", Models: []any{&DoubleUser{}, &DoublePost{}}},
		{Name: "tag on the key column", Models: []any{&ColumnTagUser{}, &ColumnTagPost{}}},
		{Name: "tag without constraint", Models: []any{&StrayUser{}, &StrayPost{}}},
		{Name: "semicolon for comma", Models: []any{&SemicolonUser{}, &SemicolonPost{}}},
		{Name: "named constraint", Models: []any{&NamedUser{}, &NamedPost{}}},
		{Name: "set null", Models: []any{&NullUser{}, &NullPost{}}},
		{Name: "has-one", Models: []any{&CardUser{}, &CreditCard{}}},
		{Name: "polymorphic", Models: []any{&Dog{}, &Cat{}, &Toy{}}},
		{Name: "polymorphic by two tags", Models: []any{&Horse{}, &Saddle{}}},
		{Name: "many-to-many", Models: []any{&TagArticle{}, &ArticleTag{}}},
		{Name: "many-to-many with cascade", Models: []any{&Student{}, &Course{}}},
		{Name: "many-to-many on both sides", Models: []any{&Speaker{}, &Language{}}},
		{Name: "many-to-many to itself", Models: []any{&Friend{}}},
		{Name: "many-to-many with named columns", Models: []any{&Actor{}, &Film{}}},
		{Name: "tree", Models: []any{&Node{}}},
		{Name: "tree of two sides", Models: []any{&Employee{}}},
		{Name: "embedded model", Models: []any{&SoftUser{}, &SoftPost{}}},
		{Name: "embedded base with has-many", Models: []any{&BasedUser{}, &BasedPost{}}},
		{Name: "embedded base with belongs-to", Models: []any{&Tenant{}, &TenantInvoice{}}},
		{Name: "embedded with prefix", Models: []any{&Blog{}}},
		{Name: "references another column", Models: []any{&CodeCompany{}, &CodeWorker{}}},
		{Name: "composite key", Models: []any{&OrderHead{}, &OrderLine{}}},
		{Name: "text key", Models: []any{&Country{}, &City{}}},
		{Name: "table names", Models: []any{&Renamed{}, &RenamedChild{}}},
		{Name: "left out of migration", Models: []any{&HiddenUser{}, &HiddenPost{}}},
		{Name: "column types", Models: []any{&Types{}}},
		{Name: "initialisms", Models: []any{&HUser{}, &HUserPost{}}},
		{Name: "belongs-to by tag", Models: []any{&Desk{}, &DeskOwner{}}},
		{Name: "shared primary key", Models: []any{&Account{}, &AccountProfile{}}},
		{Name: "two parents", Models: []any{&Buyer{}, &Seller{}, &Deal{}}},
		{Name: "chain", Models: []any{&Planet{}, &Continent{}, &Region{}}},
		{Name: "keys named by tag", Models: []any{&Teacher{}, &Pupil{}}},
		{Name: "has-one on both sides", Models: []any{&Captain{}, &Ship{}}},
		{Name: "embedding over levels", Models: []any{&Audited{}}},
		{Name: "overridden key", Models: []any{&Overridden{}}},
		{Name: "many-to-many of composite keys", Models: []any{&Plot{}, &Crop{}}},
		{Name: "many-to-many to itself from both ends", Models: []any{&Page{}}, Unnamed: true},
		{Name: "composite key by tags", Models: []any{&Seat{}, &Ticket{}}},
		{Name: "two relations between two models", Models: []any{&Person{}, &Message{}}},
		{Name: "names with initialisms", Models: []any{&APIKey{}, &UUIDItem{}}},
		{Name: "polymorphic in an embedded struct", Models: []any{&Photo{}, &Mark{}}},
		{Name: "belongs-to twice by embedding", Models: []any{&Owner2{}, &Draft{}}},
		{Name: "permissions", Models: []any{&Owner2{}, &Guarded{}}},
		{Name: "fields of types with methods", Models: []any{&Valued{}}},
	}
}

// JoinModel is the group whose many-to-many association Courses of Pupil2 has
// the join table that the model Enrolment describes.
func JoinModel() Group {
	return Group{Name: "join table with a model", Models: []any{&Pupil2{}, &Subject2{}, &Enrolment{}}}
}

// Refused lists groups that GORM accepts and whose foreign keys the server
// refuses.
func Refused() []Group {
	return []Group{
		{Name: "text key without size", Models: []any{&Continental{}, &State{}}},
		{Name: "integer keys of two sizes", Models: []any{&Wide{}, &Narrow{}}},
	}
}
