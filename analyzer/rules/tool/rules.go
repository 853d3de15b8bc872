// Package tool documents the rules about the tool's own inputs: CL901 to CL904.
// They check no plan; the drivers report them.
package tool

import (
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/finding"
)

// The codes of the rules.
const (
	MalformedSuppression = "CL901"
	StaleSuppression     = "CL902"
	SchemaNotUnderstood  = "CL903"
	PackageNotAnalysed   = "CL904"
)

// New returns the rules.
func New() []plan.Rule {
	return []plan.Rule{
		{Rule: finding.Rule{
			Code:     MalformedSuppression,
			Slug:     "malformed-suppression",
			Severity: finding.Error,
			Title:    "a suppression without a reason, or of an unknown code",
			Doc: "`//cascadelint:ignore CL101 reason` switches a finding off where it stands. The\n" +
				"reason is required: it tells the next reader why the delete is right as it is.\n" +
				"A suppression without one, or of a code that does not exist, suppresses nothing.",
			Silent: "- The suppression names known codes and a reason.",
			Bad:    finding.Example{SQL: schema, Go: code("//cascadelint:ignore CL999 the posts stay on purpose")},
			Good:   finding.Example{SQL: schema, Go: code("//cascadelint:ignore CL102 the caller checks for posts and shows the error")},
			Since:  "v0.1.0",
		}},
		{Rule: finding.Rule{
			Code:     StaleSuppression,
			Slug:     "stale-suppression",
			Severity: finding.Warning,
			Title:    "a suppression that no longer matches anything",
			Doc: "The finding that a suppression was written for is gone: the delete was mended, the\n" +
				"schema changed, or the comment moved. Left in place it would hide the next one.",
			Silent: "- The rule that the suppression names is switched off.",
			Bad:    finding.Example{SQL: schema, Go: leaf("//cascadelint:ignore CL101 the comments stay on purpose")},
			Good:   finding.Example{SQL: schema, Go: leaf("// DeletePost removes a post; nothing refers to it.")},
			Since:  "v0.1.0",
		}},
		{Rule: finding.Rule{
			Code:     SchemaNotUnderstood,
			Slug:     "schema-not-understood",
			Severity: finding.Warning,
			Title:    "a schema statement that was not understood",
			Doc: "A statement of the schema could not be read, or does not fit what stands before it\n" +
				"(an ALTER of a table that was never created). The rest is read all the same, but\n" +
				"what hangs on this statement is not known, and deletes of its table are judged\n" +
				"without it. Mend the statement, or say that it does not matter with\n" +
				"`-- cascadelint:ignore CL903 reason` above it.",
			Silent: "- Statements that change no table, key or trigger: INSERT, SET, GRANT, routines.",
			Bad:    finding.Example{SQL: "CREATE TABLE users (id INT PRIMARY KEY);\nALTER TABLE orders ADD COLUMN note TEXT;\n"},
			Good:   finding.Example{SQL: "CREATE TABLE users (id INT PRIMARY KEY);\nALTER TABLE users ADD COLUMN note TEXT;\n"},
			Since:  "v0.1.0",
		}},
		{Rule: finding.Rule{
			Code:     PackageNotAnalysed,
			Slug:     "package-not-analysed",
			Severity: finding.Warning,
			Title:    "a package that could not be analysed, or only in part",
			Doc: "The package does not type-check: a module is missing, a C library is not there, or\n" +
				"the code is broken. What can be analysed is; deletes in the broken part are not seen.",
			Silent: "- The package type-checks; files that `//go:embed` asks for may be built later.",
			Bad:    finding.Example{SQL: schema, Go: "var missing int = undefined\n"},
			Good:   finding.Example{SQL: schema, Go: "var present int\n"},
			Since:  "v0.1.0",
		}},
	}
}

const schema = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id)
);
`

// code deletes from users under the comment; leaf from posts.
func code(comment string) string {
	return function(comment, "DeleteUser", "users")
}

func leaf(comment string) string {
	return function(comment, "DeletePost", "posts")
}

func function(comment, name, table string) string {
	return "import \"database/sql\"\n\nfunc " + name + "(db *sql.DB, id int) error {\n\t" + comment +
		"\n\t_, err := db.Exec(\"DELETE FROM " + table + " WHERE id = ?\", id)\n\treturn err\n}\n"
}
