package finding

// Site is one place where code deletes rows, with what becomes of each child.
type Site struct {
	Pos Position
	End Position
	// Func is the function that holds the statement, "pkg.(*Repo).DeleteUser".
	Func string
	// Table is empty where it is not known.
	Table string
	// Kind is the form: "delete", "soft-delete", "truncate", "replace",
	// "association", "not-executed".
	Kind string
	// Form is the statement as the code has it: "gorm Where().Delete", "sql DELETE".
	Form     string
	Verdict  Verdict
	Why      string // what could not be resolved, or why a flagged site has no findings
	Findings []Finding
	Children []Child
	// Schema names the schema where a project has several.
	Schema string
}

// Verdict is the judgement of a site.
type Verdict string

// The verdicts. Unknown means that the tool cannot tell; it is never "ok".
const (
	VerdictFlag    Verdict = "flag"
	VerdictOK      Verdict = "ok"
	VerdictUnknown Verdict = "unknown"
)

// Child is one relation that a delete reaches and what becomes of its rows.
type Child struct {
	Table   string
	Columns []string
	// Rule is the delete rule in force, or "no foreign key".
	Rule string
	// Effect is one of the names of cascade.EffectKind.
	Effect string
	// Why says in a clause what decided the effect.
	Why string
	// Path is the cascade path from the deleted table.
	Path     string
	Evidence []Related
}
