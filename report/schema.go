package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// SchemaText lists schemas: each table with its engine, each foreign key with
// its delete rule, what the engine makes of it and where it stands, and the
// statements that were not understood.
func SchemaText(w io.Writer, schemas []*sqlschema.Schema, o Options) error {
	out := bufio.NewWriter(w)
	t := schemaWriter{Writer: out, Options: o, style: style(o.Color)}
	for i, s := range schemas {
		if i > 0 {
			fmt.Fprintln(out)
		}
		t.schema(s)
	}
	return out.Flush()
}

type schemaWriter struct {
	*bufio.Writer
	Options
	style
}

func (t *schemaWriter) schema(s *sqlschema.Schema) {
	head := "schema"
	if s.Name != "" {
		head += " " + s.Name
	}
	var keys int
	for _, table := range s.Tables {
		keys += len(table.ForeignKeys)
	}
	from := originText(s.Origin)
	if s.Dialect.Name != "" {
		from = s.Dialect.String() + ", " + from
	}
	fmt.Fprintf(t, "%s (%s): %s, %s, %s\n", t.bold(head), from,
		count(len(s.Tables), "table"), count(keys, "foreign key"), count(len(s.Problems), "problem"))
	for _, table := range s.Tables {
		fmt.Fprintln(t)
		t.table(table)
	}
	for i, p := range s.Problems {
		if i == 0 {
			fmt.Fprintln(t)
		}
		kind := problemText(p.Kind)
		fmt.Fprintf(t, "%s %s: %s\n", t.position(p.Pos), t.paint(sgrYellow, kind), strings.TrimPrefix(p.Message, kind+": "))
		if p.Statement != "" {
			fmt.Fprintf(t, "    %s\n", t.faint(oneLine(p.Statement)))
		}
	}
}

func (t *schemaWriter) table(table *sqlschema.Table) {
	kind := table.Engine
	if table.View {
		kind = "view"
	}
	if table.Partitioned {
		kind = strings.TrimSpace(kind + " partitioned")
	}
	line := t.bold(table.Name)
	if kind != "" {
		line += "  " + kind
	}
	fmt.Fprintln(t, line+t.at(table.Pos))
	for i := range table.ForeignKeys {
		k := &table.ForeignKeys[i]
		ref := k.RefTable
		if len(k.RefColumns) > 0 {
			ref += " (" + strings.Join(k.RefColumns, ", ") + ")"
		}
		fmt.Fprintf(t, "    (%s) → %s  %s, %s%s\n", strings.Join(k.Columns, ", "), ref, ruleText(k), t.enforcement(k), t.at(k.Pos))
	}
}

func (t *schemaWriter) enforcement(k *sqlschema.ForeignKey) string {
	text := enforcementText(k.Enforcement.State)
	if k.Enforcement.Reason != "" {
		text += ": " + string(k.Enforcement.Reason)
	}
	switch k.Enforcement.State {
	case sqlschema.Enforced:
		return t.paint(sgrGreen, text)
	case sqlschema.NotEnforced:
		return t.paint(sgrRed, text)
	}
	return t.paint(sgrYellow, text)
}

// at gives a position as the end of a line.
func (t *schemaWriter) at(pos sqlschema.Position) string {
	if !pos.IsValid() {
		return ""
	}
	return "  " + t.faint(fmt.Sprintf("%s:%d", t.show(pos.File), pos.Line))
}

func (t *schemaWriter) position(pos sqlschema.Position) string {
	if !pos.IsValid() {
		return "-:"
	}
	return fmt.Sprintf("%s:%d:%d:", t.show(pos.File), pos.Line, max(1, pos.Column))
}

// ruleText gives the rule as written and, where it differs, as it works.
func ruleText(k *sqlschema.ForeignKey) string {
	written := "no ON DELETE"
	if k.OnDelete != sqlschema.Unset {
		written = "ON DELETE " + k.OnDelete.String()
	}
	if k.Effective != sqlschema.Unset && k.Effective != k.OnDelete {
		written += " (works as " + k.Effective.String() + ")"
	}
	return written
}

func originText(o sqlschema.Origin) string {
	switch o {
	case sqlschema.FromModels:
		return "derived from the models"
	case sqlschema.FromServer:
		return "read from a server"
	}
	return "from DDL"
}

func enforcementText(s sqlschema.EnforcementState) string {
	switch s {
	case sqlschema.Enforced:
		return "enforced"
	case sqlschema.NotEnforced:
		return "not enforced"
	}
	return "enforcement unknown"
}

func problemText(k sqlschema.ProblemKind) string {
	switch k {
	case sqlschema.ReadStructurally:
		return "read structurally"
	case sqlschema.Inconsistent:
		return "inconsistent"
	}
	return "not understood"
}

// oneLine folds white space and cuts long text.
func oneLine(s string) string {
	s = fold(s)
	if r := []rune(s); len(r) > 120 {
		return string(r[:119]) + "…"
	}
	return s
}
