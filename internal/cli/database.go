package cli

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/verify"
	"github.com/cascadelint/cascadelint/verify/connect"
)

// database is where a live database is and which schema it is held against.
type database struct {
	dsn    string
	file   string
	schema string
	// sites are the deletes that the analysis found, once it ran.
	sites []finding.Site
}

func (d *database) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&d.dsn, "dsn", "", "the database, `USER@tcp(HOST:3306)/NAME`; with a password in $"+connect.EnvDSN+", since other users see arguments")
	cmd.Flags().StringVar(&d.file, "defaults-file", "", "option `FILE` with user, password, socket, database below [client] (default: ~/.my.cnf)")
	cmd.Flags().StringVar(&d.schema, "schema", "", "`NAME` of the configured schema that the database is held against, where there are several")
}

// source says where the flags and the environment name a database. The option
// file in the home folder counts where home is set.
func (a *app) source(d *database, home bool) connect.Source {
	s := connect.Source{DSN: d.dsn, Env: a.env.get(connect.EnvDSN), File: d.file}
	if d.file != "" {
		s.File = resolve(a.env.Dir, d.file)
	}
	if home {
		s.Home = a.env.get("HOME")
	}
	return s
}

// connect opens the database that the flags name.
func (a *app) connect(ctx context.Context, s connect.Source) (*sql.DB, *connect.Target, error) {
	t, err := connect.Find(s)
	if err != nil {
		return nil, nil, err
	}
	a.note("database %s, named by %s", t, t.From)
	db, err := t.Open(ctx)
	return db, t, err
}

// known runs the analysis for what code and DDL say of the database. Where
// there is no Go module the DDL speaks alone.
func (a *app) known(cmd *cobra.Command, d *database, patterns []string) (*project.Project, *program.Knowledge, error) {
	p, err := a.open()
	if err != nil {
		return nil, nil, err
	}
	p.Qualified = true
	res, err := a.run(cmd, p, patterns)
	var all []program.Knowledge
	switch {
	case err == nil:
		all, d.sites = res.Knowledge, res.Sites
	case len(patterns) > 0 || len(p.Loaded.Schemas) == 0 || errors.As(err, new(internalError)) || cmd.Context().Err() != nil:
		return nil, nil, err
	default:
		a.note("the Go packages are left out: %v", err)
		all = program.FromDDL(p.Analyzer())
	}
	var names []string
	for i := range all {
		s := all[i].Graph.Schema
		if s.Dialect.Name == "sqlite" || s.Dialect.Name == "postgres" {
			continue
		}
		if d.schema == s.Name || d.schema == "" && len(all) == 1 {
			return p, &all[i], nil
		}
		names = append(names, s.Name)
	}
	switch {
	case len(names) == 0 && d.schema == "":
		return p, nil, nil
	case d.schema == "":
		return nil, nil, fmt.Errorf("the project has several schemas: name the database's with --schema: %s", strings.Join(names, ", "))
	}
	return nil, nil, fmt.Errorf("--schema %s: there is no such schema; the project has %s", d.schema, strings.Join(names, ", "))
}

// relations are those of the code's and the DDL's graph.
func relations(k *program.Knowledge) []verify.Relation {
	if k == nil {
		return nil
	}
	var out []verify.Relation
	for _, r := range k.Graph.Relations() {
		out = append(out, verify.Relation{
			Relation:      *r,
			ParentDeleted: k.SoftDelete[strings.ToLower(r.Parent.Table)],
			ChildDeleted:  k.SoftDelete[strings.ToLower(r.Child.Table)],
		})
	}
	return out
}
