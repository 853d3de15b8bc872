package truth

import (
	"context"
	"database/sql"
	"fmt"
	"reflect"
	"testing"

	gormv1 "github.com/jinzhu/gorm"
	"github.com/jmoiron/sqlx"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/mysqldialect"
	gormmysql "gorm.io/driver/mysql"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
	"xorm.io/xorm"
	"xorm.io/xorm/core"
	"xorm.io/xorm/log"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/truth/casefile"
	"github.com/cascadelint/cascadelint/truth/cases/automigrate"
	"github.com/cascadelint/cascadelint/truth/cases/bunddl"
	"github.com/cascadelint/cascadelint/truth/cases/gormddl"
	"github.com/cascadelint/cascadelint/truth/cases/gormv1ddl"
	"github.com/cascadelint/cascadelint/truth/cases/gormv1migrate"
	"github.com/cascadelint/cascadelint/truth/cases/sqltext"
	"github.com/cascadelint/cascadelint/truth/cases/xormddl"
	"github.com/cascadelint/cascadelint/truth/reality"
)

// victim is the key of the row that every case is asked to delete.
const victim = 1

// suite is one package of cases.
type suite struct {
	folder string
	cases  any
	// derived is set where the schema comes from the models: there is no DDL.
	derived bool
}

var suites = []suite{
	{folder: "cases/sqltext", cases: sqltext.Cases{}},
	{folder: "cases/gormddl", cases: gormddl.Cases{}},
	{folder: "cases/gormv1ddl", cases: gormv1ddl.Cases{}},
	{folder: "cases/gormv1migrate", cases: gormv1migrate.Cases{}, derived: true},
	{folder: "cases/xormddl", cases: xormddl.Cases{}},
	{folder: "cases/bunddl", cases: bunddl.Cases{}},
	{folder: "cases/automigrate", cases: automigrate.Cases{}, derived: true},
}

// library names the data-access library that a case uses, by its parameter.
func library(method reflect.Value) string {
	switch method.Interface().(type) {
	case func(context.Context, *sql.DB, int64) error:
		return "database/sql"
	case func(context.Context, *sqlx.DB, int64) error:
		return "sqlx"
	case func(*gorm.DB, uint) error:
		return "gorm"
	case func(*gormv1.DB, int64) error:
		return "gorm v1"
	case func(*xorm.Engine, int64) error:
		return "xorm"
	case func(context.Context, *bun.DB, int64) error:
		return "bun"
	}
	return "unknown"
}

// call runs a case's method on the database; a panic is an error like others.
func call(method reflect.Value, db *sql.DB) (err error) {
	defer func() {
		switch p := recover().(type) {
		case nil:
		case error:
			err = p
		default:
			panic(p)
		}
	}()
	switch f := method.Interface().(type) {
	case func(context.Context, *sql.DB, int64) error:
		return f(context.Background(), db, victim)
	case func(context.Context, *sqlx.DB, int64) error:
		return f(context.Background(), sqlx.NewDb(db, "mysql"), victim)
	case func(*gorm.DB, uint) error:
		g, err := openGORM(db)
		if err != nil {
			return err
		}
		return f(g, victim)
	case func(*gormv1.DB, int64) error:
		g, err := gormv1.Open("mysql", db)
		if err != nil {
			return err
		}
		return f(g.LogMode(false), victim)
	case func(*xorm.Engine, int64) error:
		e, err := openXorm(db)
		if err != nil {
			return err
		}
		return f(e, victim)
	case func(context.Context, *bun.DB, int64) error:
		return f(context.Background(), bun.NewDB(db, mysqldialect.New()), victim)
	default:
		return fmt.Errorf("a case cannot be a %T", f)
	}
}

func openGORM(db *sql.DB) (*gorm.DB, error) {
	return gorm.Open(gormmysql.New(gormmysql.Config{Conn: db}), &gorm.Config{Logger: logger.Discard})
}

// openXorm makes an engine of a database that is open; of the data source xorm
// reads the name of the driver's dialect alone.
func openXorm(db *sql.DB) (*xorm.Engine, error) {
	e, err := xorm.NewEngineWithDB("mysql", "root@/cases", core.FromDB(db))
	if err != nil {
		return nil, err
	}
	e.SetLogger(log.DiscardLogger{})
	return e, nil
}

// stage sets the case up in a database of its own.
func stage(t *testing.T, server *mariadbtest.Server, s suite, c *casefile.Case) *reality.Stage {
	t.Helper()
	methods := reflect.ValueOf(s.cases)
	method := methods.MethodByName(c.Name)
	if !method.IsValid() {
		t.Fatalf("%s:%d: no exported method %s", c.File, c.Line, c.Name)
	}
	var name string
	if err := server.DB(t).QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	st := &reality.Stage{
		Case:   c,
		Open:   func() (*sql.DB, error) { return sql.Open("mysql", server.DSN(name)) },
		Delete: func(db *sql.DB) error { return call(method, db) },
	}
	if migrate, ok := methods.Type().MethodByName(c.Name + "Migrate"); ok {
		st.Migrate = func(db *sql.DB) error { return call(methods.Method(migrate.Index), db) }
	}
	if err := st.Prepare(); err != nil {
		t.Fatalf("%s:%d: %v", c.File, c.Line, err)
	}
	return st
}

// TestReality executes every case: what it declares must be what the rows show,
// and what the linter says of each child table must be what became of its rows.
func TestReality(t *testing.T) {
	server := mariadbtest.Start(t)
	executed, compared := 0, 0
	for _, l := range cases(t) {
		t.Run(l.ID(), func(t *testing.T) {
			seen := checkReality(t, stage(t, server, l.suite, l.Case))
			executed++
			compared += checkChildren(t, l, seen)
		})
	}
	t.Logf("%d cases executed on MariaDB %s; the fates of %d child tables compared", executed, server.Version(), compared)
}

func checkReality(t *testing.T, st *reality.Stage) *reality.Observed {
	t.Helper()
	c := st.Case
	seen, err := st.Play()
	if err != nil {
		t.Fatalf("%s:%d: %v", c.File, c.Line, err)
	}
	if seen.Outcome != reality.Outcome(c.Reality) {
		t.Errorf("%s:%d: declared %q, the rows say %q (error: %v)\nbefore:\n%safter:\n%s%s",
			c.File, c.Line, c.Reality, seen.Outcome, seen.Err, seen.Before, seen.After, c.Source)
	}
	if seen.Outcome == reality.OK && seen.Err != nil {
		t.Errorf("%s:%d: the delete worked and the case returned an error: %v", c.File, c.Line, seen.Err)
	}
	if seen.Before.String() == seen.After.String() && seen.Outcome != reality.NotExecuted && seen.Outcome != reality.Refused && seen.Outcome != reality.Kept {
		t.Errorf("%s:%d: nothing changed", c.File, c.Line)
	}
	table, torn, ok, err := st.Torn(seen)
	if err != nil {
		t.Fatalf("%s:%d: %v", c.File, c.Line, err)
	}
	if ok && torn != c.Torn {
		t.Errorf("%s:%d: declared torn=%v, the rows say %v (fault in %s)", c.File, c.Line, c.Torn, torn, table)
	}
	return seen
}
