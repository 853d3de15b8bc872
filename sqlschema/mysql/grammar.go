package mysql

import (
	"errors"
	"fmt"
	"strings"

	"github.com/pingcap/tidb/pkg/parser"
	"github.com/pingcap/tidb/pkg/parser/ast"
	"github.com/pingcap/tidb/pkg/parser/charset"
	tidbmysql "github.com/pingcap/tidb/pkg/parser/mysql"
	_ "github.com/pingcap/tidb/pkg/parser/test_driver" // the parser's value expressions

	"github.com/cascadelint/cascadelint/sqlschema"
)

// grammar reads statements with the TiDB parser. It gives no positions and no
// text as written: see merge.
type grammar struct{ parser *parser.Parser }

func newGrammar(mariadb bool) grammar {
	p := parser.New()
	p.SetMariaDB(mariadb)
	return grammar{parser: p}
}

// setANSIQuotes makes "x" an identifier.
func (g grammar) setANSIQuotes(on bool) {
	mode, _ := tidbmysql.GetSQLMode(tidbmysql.DefaultSQLMode)
	if on {
		mode |= tidbmysql.ModeANSIQuotes
	}
	g.parser.SetSQLMode(mode)
}

// read reads an expanded statement with its tokens. A panic of the parser
// counts as a refusal: the statement may be anything.
func (g grammar) read(sql string, tokens []token) (st ddl, err error) {
	defer func() {
		if p := recover(); p != nil {
			st, err = nil, fmt.Errorf("the grammar gave up: %v", p)
		}
	}()
	nodes, _, err := g.parser.ParseSQL(knownCharsets(sql, tokens))
	if err != nil {
		return nil, errors.New(refusal(err))
	}
	if len(nodes) != 1 {
		return nil, errors.New("more than one statement")
	}
	switch n := nodes[0].(type) {
	case *ast.CreateTableStmt:
		return g.createTable(n), nil
	case *ast.AlterTableStmt:
		return g.alterTable(n)
	case *ast.CreateIndexStmt:
		return g.createIndex(n), nil
	case *ast.DropIndexStmt:
		return g.dropIndex(n), nil
	case *ast.DropTableStmt:
		return g.dropTables(n), nil
	case *ast.RenameTableStmt:
		return g.renameTables(n), nil
	case *ast.CreateViewStmt:
		return g.createView(n), nil
	case *ast.DropDatabaseStmt:
		return &dropDatabase{name: n.Name.O}, nil
	}
	return nil, errNotDDL
}

// knownCharsets replaces character sets and collations that the parser has not
// heard of, such as MariaDB's utf8mb4_uca1400_ai_ci or latin2, by known ones at
// equal length. It would refuse the whole statement, and neither matters here.
// The parser can be taught new ones too, but only for the whole process.
func knownCharsets(sql string, tokens []token) string {
	var out []byte
	for i, t := range tokens {
		stand := ""
		switch {
		case !t.isName() && t.kind != lexString:
			continue
		case follows(tokens, i, "COLLATE"):
			if _, err := charset.GetCollationByName(strings.ToLower(t.text)); err != nil {
				stand = "binary"
			}
		case follows(tokens, i, "CHARSET") || follows(tokens, i, "CHARACTER", "SET") || follows(tokens, i, "CHAR", "SET"):
			if !charset.ValidCharsetAndCollation(t.text, "") {
				stand = "gbk"
			}
		}
		if stand == "" || len(stand) > t.end-t.start {
			continue
		}
		if out == nil {
			out = []byte(sql)
		}
		blank(out[t.start:t.end])
		copy(out[t.start:], stand)
	}
	if out == nil {
		return sql
	}
	return string(out)
}

// follows reports whether tokens[i] stands after the keywords, with or without
// an equals sign.
func follows(tokens []token, i int, keywords ...string) bool {
	i--
	if i >= 0 && tokens[i].is("=") {
		i--
	}
	from := i - len(keywords) + 1
	if from < 0 {
		return false
	}
	for n, k := range keywords {
		if !tokens[from+n].is(k) {
			return false
		}
	}
	return true
}

// refusal says in a few words what the parser did not take. Its line and column
// count within the statement, which would mislead beside a position.
func refusal(err error) string {
	s, _, _ := strings.Cut(err.Error(), "\n")
	if _, near, ok := strings.Cut(s, `near "`); ok {
		near = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(near), `"`))
		if near == "" {
			return "at its end"
		}
		s = `at "` + near
		if len(s) <= refusalLength {
			return s + `"`
		}
		return strings.ToValidUTF8(s[:refusalLength], "") + `…"`
	}
	if len(s) > 2*refusalLength {
		s = strings.ToValidUTF8(s[:2*refusalLength], "") + "…"
	}
	return s
}

// refusalLength bounds the text that refusal quotes, in bytes.
const refusalLength = 40

func (g grammar) createTable(n *ast.CreateTableStmt) *createTable {
	st := &createTable{
		name:        astTable(n.Table),
		ifNotExists: n.IfNotExists,
		temporary:   n.TemporaryKeyword != ast.TemporaryNone,
		fromQuery:   n.Select != nil,
	}
	if n.ReferTable != nil {
		st.like = astTable(n.ReferTable)
	}
	for _, col := range n.Cols {
		st.columns = append(st.columns, astColumn(col))
	}
	for _, con := range n.Constraints {
		astConstraint(&st.tableBody, con)
	}
	st.engine = astEngine(n.Options)
	st.partitioned = n.Partition != nil
	return st
}

func (g grammar) createIndex(n *ast.CreateIndexStmt) *alterTable {
	k := keyDef{ifNotExists: n.IfNotExists}
	k.Name = n.IndexName
	k.Unique = n.KeyType == ast.IndexKeyTypeUnique
	k.Columns = astKeyParts(n.IndexPartSpecifications)
	return &alterTable{name: astTable(n.Table), changes: []change{{op: opAddKey, key: k}}}
}

func (g grammar) dropIndex(n *ast.DropIndexStmt) *alterTable {
	ch := change{op: opDropKey, name: n.IndexName, tolerant: n.IfExists}
	if strings.EqualFold(ch.name, "PRIMARY") {
		ch.op = opDropPrimaryKey
	}
	return &alterTable{name: astTable(n.Table), changes: []change{ch}}
}

func (g grammar) dropTables(n *ast.DropTableStmt) *dropTables {
	st := &dropTables{views: n.IsView, ifExists: n.IfExists, temporary: n.TemporaryKeyword != ast.TemporaryNone}
	for _, t := range n.Tables {
		st.names = append(st.names, astTable(t))
	}
	return st
}

func (g grammar) renameTables(n *ast.RenameTableStmt) *renameTables {
	st := &renameTables{}
	for _, t := range n.TableToTables {
		st.from = append(st.from, astTable(t.OldTable))
		st.to = append(st.to, astTable(t.NewTable))
	}
	return st
}

func (g grammar) createView(n *ast.CreateViewStmt) *createView {
	st := &createView{name: astTable(n.ViewName), replace: n.OrReplace}
	for _, c := range n.Cols {
		st.columns = append(st.columns, c.O)
	}
	return st
}

func astTable(t *ast.TableName) tableName { return tableName{db: t.Schema.O, name: t.Name.O} }

func astColumn(n *ast.ColumnDef) columnDef {
	var col columnDef
	col.Name = n.Name.Name.O
	if n.Tp != nil {
		col.Type = strings.ToLower(n.Tp.CompactStr())
	}
	for _, o := range n.Options {
		switch o.Tp {
		case ast.ColumnOptionNotNull:
			col.NotNull = true
		case ast.ColumnOptionNull:
			col.NotNull = false
		case ast.ColumnOptionPrimaryKey:
			col.primary = true
		case ast.ColumnOptionUniqKey:
			col.unique = true
		case ast.ColumnOptionCheck:
			col.check = o.ConstraintName
		case ast.ColumnOptionReference:
			fk := astReference(o.Refer)
			fk.Inline, fk.Columns = true, []string{col.Name}
			col.ref = &fk
		}
	}
	return col
}

func astConstraint(body *tableBody, n *ast.Constraint) {
	switch n.Tp {
	case ast.ConstraintForeignKey:
		fk := astReference(n.Refer)
		fk.Name, fk.ifNotExists = n.Name, n.IfNotExists
		fk.Columns = astKeyParts(n.Keys)
		body.foreignKeys = append(body.foreignKeys, fk)
	case ast.ConstraintCheck:
		if n.Name != "" {
			body.checks = append(body.checks, n.Name)
		}
	case ast.ConstraintNoConstraint:
	default:
		k := keyDef{ifNotExists: n.IfNotExists}
		k.primary = n.Tp == ast.ConstraintPrimaryKey
		k.Unique = n.Tp == ast.ConstraintUniq || n.Tp == ast.ConstraintUniqKey || n.Tp == ast.ConstraintUniqIndex
		if !k.primary {
			k.Name = n.Name
		}
		k.Columns = astKeyParts(n.Keys)
		body.keys = append(body.keys, k)
	}
}

func astReference(n *ast.ReferenceDef) foreignKeyDef {
	var fk foreignKeyDef
	fk.parent = astTable(n.Table)
	fk.RefColumns = astKeyParts(n.IndexPartSpecifications)
	if n.OnDelete != nil {
		fk.OnDelete = astAction(n.OnDelete.ReferOpt)
	}
	if n.OnUpdate != nil {
		fk.OnUpdate = astAction(n.OnUpdate.ReferOpt)
	}
	switch n.Match {
	case ast.MatchFull:
		fk.Match = "FULL"
	case ast.MatchPartial:
		fk.Match = "PARTIAL"
	case ast.MatchSimple:
		fk.Match = "SIMPLE"
	}
	return fk
}

func astAction(o ast.ReferOptionType) sqlschema.Action {
	switch o {
	case ast.ReferOptionRestrict:
		return sqlschema.Restrict
	case ast.ReferOptionCascade:
		return sqlschema.Cascade
	case ast.ReferOptionSetNull:
		return sqlschema.SetNull
	case ast.ReferOptionNoAction:
		return sqlschema.NoAction
	case ast.ReferOptionSetDefault:
		return sqlschema.SetDefault
	}
	return sqlschema.Unset
}

// astKeyParts gives the columns of a key; an expression is an empty name until
// merge puts it in as written.
func astKeyParts(parts []*ast.IndexPartSpecification) []string {
	var out []string
	for _, p := range parts {
		if p.Column == nil {
			out = append(out, "")
			continue
		}
		out = append(out, p.Column.Name.O)
	}
	return out
}

func astEngine(options []*ast.TableOption) string {
	engine := ""
	for _, o := range options {
		if o.Tp == ast.TableOptionEngine {
			engine = o.StrValue
		}
	}
	return engine
}
