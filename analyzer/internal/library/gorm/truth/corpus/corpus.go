// Package corpus holds models of every form that the comparison with GORM looks
// at. Each group is migrated on its own, so that the names of groups may meet.
package corpus

// Group is some models that are migrated together.
type Group struct {
	Name   string
	Models []any
}

// Groups lists all models that GORM accepts.
func Groups() []Group {
	return []Group{
		{"plain", []any{&PlainUser{}, &PlainPost{}}},
		{"cascade on has-many", []any{&CascadeUser{}, &CascadePost{}}},
		{"only belongs-to", []any{&OwnedPost{}, &Owner{}}},
		{"both sides, tag on belongs-to", []any{&ShadowUser{}, &ShadowPost{}}},
		{"both sides, tag on has-many", []any{&AgreedUser{}, &AgreedPost{}}},
		{"declined by the has side", []any{&DeclinedUser{}, &DeclinedPost{}}},
		{"two has-relations on one column", []any{&DoubleUser{}, &DoublePost{}}},
		{"tag on the key column", []any{&ColumnTagUser{}, &ColumnTagPost{}}},
		{"tag without constraint", []any{&StrayUser{}, &StrayPost{}}},
		{"semicolon for comma", []any{&SemicolonUser{}, &SemicolonPost{}}},
		{"named constraint", []any{&NamedUser{}, &NamedPost{}}},
		{"set null", []any{&NullUser{}, &NullPost{}}},
		{"has-one", []any{&CardUser{}, &CreditCard{}}},
		{"polymorphic", []any{&Dog{}, &Cat{}, &Toy{}}},
		{"polymorphic by two tags", []any{&Horse{}, &Saddle{}}},
		{"many-to-many", []any{&TagArticle{}, &ArticleTag{}}},
		{"many-to-many with cascade", []any{&Student{}, &Course{}}},
		{"many-to-many on both sides", []any{&Speaker{}, &Language{}}},
		{"many-to-many to itself", []any{&Friend{}}},
		{"many-to-many with named columns", []any{&Actor{}, &Film{}}},
		{"tree", []any{&Node{}}},
		{"tree of two sides", []any{&Employee{}}},
		{"embedded model", []any{&SoftUser{}, &SoftPost{}}},
		{"embedded base with has-many", []any{&BasedUser{}, &BasedPost{}}},
		{"embedded base with belongs-to", []any{&Tenant{}, &TenantInvoice{}}},
		{"embedded with prefix", []any{&Blog{}}},
		{"references another column", []any{&CodeCompany{}, &CodeWorker{}}},
		{"composite key", []any{&OrderHead{}, &OrderLine{}}},
		{"text key", []any{&Country{}, &City{}}},
		{"table names", []any{&Renamed{}, &RenamedChild{}}},
		{"left out of migration", []any{&HiddenUser{}, &HiddenPost{}}},
		{"column types", []any{&Types{}}},
		{"initialisms", []any{&HUser{}, &HUserPost{}}},
		{"belongs-to by tag", []any{&Desk{}, &DeskOwner{}}},
		{"shared primary key", []any{&Account{}, &AccountProfile{}}},
		{"two parents", []any{&Buyer{}, &Seller{}, &Deal{}}},
		{"chain", []any{&Planet{}, &Continent{}, &Region{}}},
		{"keys named by tag", []any{&Teacher{}, &Pupil{}}},
		{"fields of types with methods", []any{&Valued{}}},
	}
}

// Refused lists groups that GORM accepts and whose foreign keys the server
// refuses.
func Refused() []Group {
	return []Group{
		{"text key without size", []any{&Continental{}, &State{}}},
		{"integer keys of two sizes", []any{&Wide{}, &Narrow{}}},
	}
}
