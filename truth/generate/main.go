// Command generate writes those cases that are combinations: every cleanup form
// with every delete rule, every delete form with the rules that differ, every
// pair of rules in a chain. What it writes is ordinary source, linted and
// executed like the cases written by hand, with the outcome declared by the
// small tables in this command and proved by the server.
//
//	go generate ./...
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
)

// matrix is one generated file.
type matrix struct {
	file    string
	imports []string
	write   func(*bytes.Buffer)
}

var matrices = []matrix{
	{"sqltext/matrix_cleanup.go", []string{"context", "database/sql", "os"}, cleanupMatrix},
	{"sqltext/matrix_nearmiss.go", []string{"context", "database/sql", "os", "strings"}, nearMissMatrix},
	{"sqltext/matrix_form.go", []string{"context", "database/sql", "fmt", "strings"}, formMatrix},
	{"sqltext/matrix_chain.go", []string{"context", "database/sql"}, chainMatrix},
	{"sqltext/matrix_compose.go", []string{"context", "database/sql", "errors", "fmt"}, composeMatrix},
	{"sqltext/matrix_indirect.go", []string{"context", "database/sql", "errors", "fmt", "regexp"}, indirectMatrix},
	{"sqltext/matrix_anywhere.go", []string{"context", "database/sql", "", "golang.org/x/sync/errgroup", "", "github.com/cascadelint/cascadelint/truth/cases/store"}, anywhereMatrix},
	{"sqltext/matrix_order.go", []string{"context", "database/sql", "errors", "fmt", "os", "strings", "", "github.com/Masterminds/squirrel", "github.com/go-sql-driver/mysql", "", "github.com/cascadelint/cascadelint/truth/cases/store"}, orderMatrix},
	{"sqltext/matrix_squirrel.go", []string{"context", "database/sql", "", "github.com/Masterminds/squirrel"}, squirrelMatrix},
	{"sqltext/matrix_goqu.go", []string{"context", "database/sql", "", "github.com/doug-martin/goqu/v9"}, goquMatrix},
	{"automigrate/matrix_form.go", []string{"context", "", "gorm.io/gorm", "gorm.io/gorm/clause"}, gormFormMatrix},
	{"automigrate/matrix_soft.go", []string{"context", "", "gorm.io/gorm"}, gormSoftMatrix},
	{"automigrate/matrix_cleanup.go", []string{"context", "os", "", "gorm.io/gorm"}, gormCleanupMatrix},
	{"automigrate/matrix_anywhere.go", []string{"fmt", "", "gorm.io/gorm", "", "github.com/cascadelint/cascadelint/truth/cases/store"}, gormAnywhereMatrix},
	{"automigrate/matrix_nearmiss.go", []string{"gorm.io/gorm"}, gormNearMissMatrix},
}

func main() {
	folder := "."
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	for _, m := range matrices {
		if err := m.save(folder); err != nil {
			fmt.Fprintln(os.Stderr, "generate:", err)
			os.Exit(1)
		}
	}
}

// save writes the file. Its first line is not the usual one for generated code:
// linters pass over such files, and these are there to be linted.
func (m matrix) save(folder string) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "// This file is written by ../../generate; edit that and run go generate.\n\npackage %s\n\nimport (\n", filepath.Dir(m.file))
	for _, path := range m.imports {
		if path == "" {
			b.WriteByte('\n')
			continue
		}
		fmt.Fprintf(&b, "\t%q\n", path)
	}
	b.WriteString(")\n")
	m.write(&b)
	text, err := format.Source(b.Bytes())
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", m.file, err, b.Bytes())
	}
	return os.WriteFile(filepath.Join(folder, m.file), text, 0o644)
}

// rule is a delete rule of a child table, or the lack of one.
type rule struct {
	name string // as a part of Go names
	code string // as a part of table names
	// clause is what follows REFERENCES t (id); declared is set where there is no
	// foreign key and the case declares the relation.
	clause   string
	declared bool
	// bare is what a delete without any cleanup does.
	bare string
}

var (
	cascade  = rule{name: "Cascade", code: "ca", clause: " ON DELETE CASCADE", bare: "ok"}
	setNull  = rule{name: "SetNull", code: "sn", clause: " ON DELETE SET NULL", bare: "ok"}
	restrict = rule{name: "Restrict", code: "re", clause: " ON DELETE RESTRICT", bare: "refused"}
	noAction = rule{name: "NoAction", code: "na", clause: " ON DELETE NO ACTION", bare: "refused"}
	noRule   = rule{name: "NoRule", code: "nr", clause: "", bare: "refused"}
	noKey    = rule{name: "NoKey", code: "nk", declared: true, bare: "orphaned"}
)

// blocks reports whether the rule refuses a delete.
func (r rule) blocks() bool { return r.bare == "refused" }

// says describes the rule in a case's title.
func (r rule) says() string {
	switch r.name {
	case "NoRule":
		return "a foreign key without a rule"
	case "NoKey":
		return "a relation without a foreign key"
	}
	return "a foreign key" + r.clause
}

// key gives the table constraint, with a leading comma; empty without a key.
func (r rule) key(column, parent string) string {
	if r.declared {
		return ""
	}
	return fmt.Sprintf(", FOREIGN KEY (%s) REFERENCES %s (id)%s", column, parent, r.clause)
}

// relation gives the directive for a relation without a key, or nothing.
func (r rule) relation(child, column, parent string) string {
	if !r.declared {
		return ""
	}
	return fmt.Sprintf("// Relation: %s.%s -> %s.id\n", child, column, parent)
}
