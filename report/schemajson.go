package report

import (
	"io"

	"github.com/cascadelint/cascadelint/sqlschema"
)

type jsonSchema struct {
	Name     string        `json:"name"`
	Dialect  string        `json:"dialect"`
	Origin   string        `json:"origin"` // ddl, models or server
	Files    []string      `json:"files"`
	Tables   []jsonTable   `json:"tables"`
	Problems []jsonProblem `json:"problems"`
}

type jsonTable struct {
	Name        string           `json:"name"`
	Engine      string           `json:"engine"` // as written, empty where the server decides
	View        bool             `json:"view"`
	Partitioned bool             `json:"partitioned"`
	File        string           `json:"file"`
	Line        int              `json:"line"`
	Columns     []jsonColumn     `json:"columns"`
	PrimaryKey  []string         `json:"primary_key"`
	ForeignKeys []jsonForeignKey `json:"foreign_keys"`
}

type jsonColumn struct {
	Name    string `json:"name"`
	Type    string `json:"type"`
	NotNull bool   `json:"not_null"`
	File    string `json:"file"`
	Line    int    `json:"line"`
}

type jsonForeignKey struct {
	Name        string   `json:"name"`
	Columns     []string `json:"columns"`
	RefTable    string   `json:"ref_table"`
	RefColumns  []string `json:"ref_columns"`
	OnDelete    string   `json:"on_delete"` // as written, empty where omitted
	OnUpdate    string   `json:"on_update"`
	Effective   string   `json:"effective"`   // what the engine does on a delete
	Enforcement string   `json:"enforcement"` // enforced, not enforced or unknown
	Reason      string   `json:"reason"`      // why it is not enforced
	File        string   `json:"file"`
	Line        int      `json:"line"`
}

type jsonProblem struct {
	Kind      string `json:"kind"`
	Message   string `json:"message"`
	Statement string `json:"statement"`
	File      string `json:"file"`
	Line      int    `json:"line"`
}

// SchemaJSON writes schemas as one document:
//
//	{"version": 1, "schemas": [{"name", "dialect", "origin", "files", "tables":
//	[{"name", "engine", "view", "partitioned", "file", "line",
//	"columns": [{"name", "type", "not_null", "file", "line"}], "primary_key",
//	"foreign_keys": [{"name", "columns", "ref_table", "ref_columns", "on_delete",
//	"on_update", "effective", "enforcement", "reason", "file", "line"}]}],
//	"problems": [{"kind", "message", "statement", "file", "line"}]}]}
func SchemaJSON(w io.Writer, schemas []*sqlschema.Schema, o Options) error {
	doc := struct {
		Version int          `json:"version"`
		Schemas []jsonSchema `json:"schemas"`
	}{FormatVersion, []jsonSchema{}}
	for _, s := range schemas {
		doc.Schemas = append(doc.Schemas, o.jsonSchema(s))
	}
	return writeJSON(w, doc)
}

func (o Options) jsonSchema(s *sqlschema.Schema) jsonSchema {
	j := jsonSchema{
		Name: s.Name, Dialect: s.Dialect.String(), Origin: originName(s.Origin),
		Files: []string{}, Tables: []jsonTable{}, Problems: []jsonProblem{},
	}
	for _, f := range s.Files {
		j.Files = append(j.Files, o.show(f))
	}
	for _, t := range s.Tables {
		j.Tables = append(j.Tables, o.jsonTable(t))
	}
	for _, p := range s.Problems {
		j.Problems = append(j.Problems, jsonProblem{problemText(p.Kind), p.Message, p.Statement, o.show(p.Pos.File), p.Pos.Line})
	}
	return j
}

func (o Options) jsonTable(t *sqlschema.Table) jsonTable {
	j := jsonTable{
		Name: t.Name, Engine: t.Engine, View: t.View, Partitioned: t.Partitioned,
		File: o.show(t.Pos.File), Line: t.Pos.Line,
		Columns: []jsonColumn{}, PrimaryKey: list(t.PrimaryKey), ForeignKeys: []jsonForeignKey{},
	}
	for _, c := range t.Columns {
		j.Columns = append(j.Columns, jsonColumn{c.Name, c.Type, c.NotNull, o.show(c.Pos.File), c.Pos.Line})
	}
	for _, k := range t.ForeignKeys {
		j.ForeignKeys = append(j.ForeignKeys, jsonForeignKey{
			Name: k.Name, Columns: list(k.Columns), RefTable: k.RefTable, RefColumns: list(k.RefColumns),
			OnDelete: k.OnDelete.String(), OnUpdate: k.OnUpdate.String(), Effective: k.Effective.String(),
			Enforcement: enforcementName(k.Enforcement.State), Reason: string(k.Enforcement.Reason),
			File: o.show(k.Pos.File), Line: k.Pos.Line,
		})
	}
	return j
}

func originName(o sqlschema.Origin) string {
	switch o {
	case sqlschema.FromModels:
		return "models"
	case sqlschema.FromServer:
		return "server"
	}
	return "ddl"
}

func enforcementName(s sqlschema.EnforcementState) string {
	switch s {
	case sqlschema.Enforced:
		return "enforced"
	case sqlschema.NotEnforced:
		return "not enforced"
	}
	return "unknown"
}
