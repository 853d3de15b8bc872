package source_test

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/source"
	"github.com/cascadelint/cascadelint/sqlschema"
)

const small = `-- .cascadelint.yaml --
dialect: mysql@8.0
schema: [base.sql, db, {go: store}]
-- base.sql --
CREATE TABLE users (id INT PRIMARY KEY);
-- db/1_posts.sql --
-- +goose Up
CREATE TABLE posts (id INT PRIMARY KEY);
NONSENSE;
-- store/a.go --
package store

//go:embed tags.sql
var tags string
-- store/tags.sql --
CREATE TABLE tags (id INT PRIMARY KEY);
-- unrelated.sql --
CREATE TABLE x (id INT);
`

// TestCacheGivesTheSame: the second load comes from the cache and differs in
// nothing.
func TestCacheGivesTheSame(t *testing.T) {
	file := unpack(t, txtar.Parse([]byte(small)))
	o := source.Options{CacheDir: t.TempDir()}
	first, err := load(t, o, file)
	if err != nil {
		t.Fatal(err)
	}
	entry := entries(t, o.CacheDir)
	if len(entry) != 1 {
		t.Fatalf("the cache holds %v, want one file", entry)
	}
	// A mark in the cached schema proves that the second load reads it.
	mark(t, entry[0])
	second, err := load(t, o, file)
	if err != nil {
		t.Fatal(err)
	}
	users := second.Schemas[0].Table("cached_users")
	if users == nil {
		t.Fatal("the second load compiled anew")
	}
	users.Name = "users"
	if diff := cmp.Diff(first, second); diff != "" {
		t.Errorf("from the cache (-first +second):\n%s", diff)
	}
}

func entries(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// mark renames a table in a cache file.
func mark(t *testing.T, file string) {
	t.Helper()
	var c struct {
		Strings []string
		Numbers []uint32
		Notes   []string
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&c); err != nil {
		t.Fatal(err)
	}
	i := slices.Index(c.Strings, "users")
	if i < 0 {
		t.Fatalf("no table users in %q", c.Strings)
	}
	c.Strings[i] = "cached_users"
	var out bytes.Buffer
	if err := gob.NewEncoder(&out).Encode(c); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestCacheIsNoCondition: what is wrong with the cache is no error.
func TestCacheIsNoCondition(t *testing.T) {
	file := unpack(t, txtar.Parse([]byte(small)))
	want, err := load(t, source.Options{NoCache: true}, file)
	if err != nil {
		t.Fatal(err)
	}
	check := func(t *testing.T, o source.Options) {
		t.Helper()
		got, err := load(t, o, file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	}
	t.Run("a damaged file", func(t *testing.T) {
		o := source.Options{CacheDir: t.TempDir()}
		check(t, o)
		entry := entries(t, o.CacheDir)[0]
		whole, err := os.ReadFile(entry)
		if err != nil {
			t.Fatal(err)
		}
		for _, damaged := range [][]byte{nil, []byte("not gob"), whole[:len(whole)/2]} {
			if err := os.WriteFile(entry, damaged, 0o644); err != nil {
				t.Fatal(err)
			}
			check(t, o)
			if mended, err := os.ReadFile(entry); err != nil || !bytes.Equal(mended, whole) {
				t.Errorf("the damaged file was not replaced (%v)", err)
			}
		}
	})
	t.Run("a folder that cannot be made", func(t *testing.T) {
		check(t, source.Options{CacheDir: filepath.Join(file, "cache")})
	})
	t.Run("off by the environment", func(t *testing.T) {
		t.Setenv(source.CacheEnv, "off")
		o := source.Options{CacheDir: t.TempDir()}
		check(t, o)
		if e := entries(t, o.CacheDir); len(e) > 0 {
			t.Errorf("the cache was written: %v", e)
		}
	})
	t.Run("old files are removed, others stay", func(t *testing.T) {
		o := source.Options{CacheDir: t.TempDir()}
		old := time.Now().Add(-90 * 24 * time.Hour)
		for _, name := range []string{"old.gob", "new-1.tmp", "other.txt"} {
			path := filepath.Join(o.CacheDir, name)
			if err := os.WriteFile(path, nil, 0o644); err != nil {
				t.Fatal(err)
			}
			if err := os.Chtimes(path, old, old); err != nil {
				t.Fatal(err)
			}
		}
		check(t, o)
		left := strings.Join(entries(t, o.CacheDir), " ")
		if strings.Contains(left, "old.gob") || strings.Contains(left, "new-1.tmp") || !strings.Contains(left, "other.txt") {
			t.Errorf("left: %s", left)
		}
	})
}

// TestHash: the hash follows every input and nothing else.
func TestHash(t *testing.T) {
	hash := func(t *testing.T, change func(root string)) string {
		t.Helper()
		file := unpack(t, txtar.Parse([]byte(small)))
		change(filepath.Dir(file))
		l, err := load(t, source.Options{NoCache: true}, file)
		if err != nil {
			t.Fatal(err)
		}
		return l.Hash
	}
	write := func(name, text string) func(string) {
		return func(root string) {
			if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	base := hash(t, func(string) {})
	if len(base) != 64 {
		t.Errorf("hash %q is no SHA-256", base)
	}
	tests := []struct {
		name    string
		change  func(string)
		changes bool
	}{
		{"another folder", func(string) {}, false},
		{"a file that is no source", write("unrelated.sql", "CREATE TABLE y (id INT);"), false},
		{"a Go test", write("store/a_test.go", "package store"), false},
		{"a file's content", write("base.sql", "CREATE TABLE users (id BIGINT PRIMARY KEY);\n"), true},
		{"a new migration", write("db/2_x.sql", "-- +goose Up\n"), true},
		{"a new migration in Go", write("db/2_x.go", "package db"), true},
		{"a Go file", write("store/b.go", "package store"), true},
		{"an embedded file", write("store/tags.sql", "CREATE TABLE t (id INT);"), true},
		{"the configuration", write(".cascadelint.yaml", "dialect: mysql@5.7\nschema: [base.sql, db, {go: store}]\n"), true},
		{"a comment in the configuration", write(".cascadelint.yaml", "dialect: mysql@8.0\nschema: [base.sql, db, {go: store}] # all\n"), true},
		{"a file's name", func(root string) {
			if err := os.Rename(filepath.Join(root, "db/1_posts.sql"), filepath.Join(root, "db/3_posts.sql")); err != nil {
				t.Fatal(err)
			}
		}, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := hash(t, tt.change); (got != base) != tt.changes {
				t.Errorf("hash changed: %v, want %v", got != base, tt.changes)
			}
		})
	}
}

// TestSchemaSurvivesGob: every field of the model comes back as it was.
func TestSchemaSurvivesGob(t *testing.T) {
	pos := sqlschema.Position{File: "a.sql", Line: 1, Column: 2}
	want := &sqlschema.Schema{
		Name:    "shop",
		Dialect: sqlschema.Dialect{Name: "mysql", Major: 8, Minor: 4},
		Origin:  sqlschema.FromServer,
		Tables: []*sqlschema.Table{{
			Name:       "posts",
			Columns:    []sqlschema.Column{{Name: "id", Type: "int", NotNull: true, Default: "0", Generated: "1+1", Pos: pos}},
			PrimaryKey: []string{"id"},
			Indexes:    []sqlschema.Index{{Name: "i", Columns: []string{"id"}, Unique: true, Pos: pos}},
			ForeignKeys: []sqlschema.ForeignKey{{
				Name: "fk", Columns: []string{"id"}, RefTable: "users", RefColumns: []string{"id"},
				OnDelete: sqlschema.SetDefault, OnUpdate: sqlschema.SetNull, Match: "FULL", Inline: true,
				Enforcement: sqlschema.Enforcement{State: sqlschema.NotEnforced, Reason: sqlschema.ReasonInline},
				Effective:   sqlschema.Restrict, Pos: pos,
			}},
			Triggers:    []sqlschema.Trigger{{Name: "t", Timing: "AFTER", Event: "DELETE", Body: "x", Pos: pos}},
			Engine:      "InnoDB",
			Partitioned: true,
			View:        true,
			Pos:         pos,
		}},
		Problems: []sqlschema.Problem{{Pos: pos, Kind: sqlschema.Inconsistent, Message: "m", Statement: "s"}},
		Files:    []string{"a.sql"},
	}
	var data bytes.Buffer
	if err := gob.NewEncoder(&data).Encode(want); err != nil {
		t.Fatal(err)
	}
	got := &sqlschema.Schema{}
	if err := gob.NewDecoder(&data).Decode(got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// BenchmarkLoad loads a schema of 500 tables, compiled and from the cache.
func BenchmarkLoad(b *testing.B) {
	var sql strings.Builder
	for i := range 500 {
		fmt.Fprintf(&sql, "CREATE TABLE `table_%d` (\n  `id` bigint unsigned NOT NULL AUTO_INCREMENT,\n", i)
		for c := range 10 {
			fmt.Fprintf(&sql, "  `column_%d` varchar(255) NOT NULL DEFAULT '',\n", c)
		}
		fmt.Fprintf(&sql, "  `parent_id` bigint unsigned,\n  PRIMARY KEY (`id`),\n  KEY `p` (`parent_id`),\n"+
			"  CONSTRAINT `fk_%d` FOREIGN KEY (`parent_id`) REFERENCES `table_%d` (`id`) ON DELETE CASCADE\n) ENGINE=InnoDB;\n", i, i/2)
	}
	file := unpack(b, &txtar.Archive{Files: []txtar.File{
		{Name: ".cascadelint.yaml", Data: []byte("dialect: mysql@8.0\nschema: [schema.sql]\n")},
		{Name: "schema.sql", Data: []byte(sql.String())},
	}})
	cfg, err := config.Load(file)
	if err != nil {
		b.Fatal(err)
	}
	for _, o := range []struct {
		name    string
		options source.Options
	}{{"compiled", source.Options{NoCache: true}}, {"cached", source.Options{CacheDir: b.TempDir()}}} {
		b.Run(o.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				l, err := o.options.Load(cfg)
				if err != nil || len(l.Schemas[0].Tables) != 500 {
					b.Fatal("not loaded", err)
				}
			}
		})
	}
}
