package mysql

import (
	"fmt"
	"strings"
)

// alterTable reads what follows ALTER TABLE.
func (r structural) alterTable(c *cursor) (ddl, error) {
	st := &alterTable{ifExists: c.eat("IF", "EXISTS")}
	var ok bool
	if st.name, ok = c.tableName(); !ok {
		return nil, expected(c, "a table name")
	}
	if c.eat("WAIT") {
		c.i++
	} else {
		c.eat("NOWAIT")
	}
	inList := false // inside ORDER BY a, b or DROP PARTITION p0, p1
	for _, spec := range c.list() {
		if inList && !beginsSpec(&spec) {
			continue
		}
		inList = spec.is("ORDER", "BY") || hasWord(spec, "PARTITION") && !hasPair(spec, "PARTITION", "BY")
		changes, err := r.spec(&spec)
		if err != nil {
			return nil, err
		}
		st.changes = append(st.changes, changes...)
	}
	return st, nil
}

// beginsSpec reports whether the text after a comma begins a specification, not
// another column or partition of the one before it.
func beginsSpec(c *cursor) bool {
	if len(c.tokens) <= 1 {
		return c.is("FORCE")
	}
	for _, verb := range []string{"ADD", "DROP", "MODIFY", "CHANGE", "ALTER", "RENAME"} {
		if c.is(verb) {
			return true
		}
	}
	return len(c.tokens) > 2 && knownOption(c)
}

// spec reads one specification of ALTER TABLE.
func (r structural) spec(c *cursor) ([]change, error) {
	var changes []change
	if hasPair(*c, "PARTITION", "BY") {
		changes = append(changes, change{op: opPartition})
	}
	if hasPair(*c, "REMOVE", "PARTITIONING") {
		changes = append(changes, change{op: opUnpartition})
	}
	var more []change
	var err error
	switch {
	case c.eat("ADD"):
		more, err = r.add(c)
	case c.eat("DROP"):
		more, err = r.dropSpec(c)
	case c.eat("MODIFY"):
		more, err = r.modify(c, false)
	case c.eat("CHANGE"):
		more, err = r.modify(c, true)
	case c.eat("ALTER"):
		more, err = r.alterColumn(c)
	case c.eat("RENAME"):
		more, err = r.rename(c)
	default:
		more, err = r.tableOptions(c)
	}
	return append(more, changes...), err
}

// add reads what follows ADD.
func (r structural) add(c *cursor) ([]change, error) {
	switch {
	case c.is("PARTITION"), c.is("SYSTEM", "VERSIONING"):
		return []change{{op: opNone}}, nil
	case c.eat("COLUMN"):
		return r.addColumns(c)
	}
	switch elementKind(c) {
	case elementForeignKey:
		fk, err := r.foreignKey(c)
		return []change{{op: opAddForeignKey, fk: fk, tolerant: fk.ifNotExists}}, err
	case elementKey:
		k, err := r.key(c)
		return []change{{op: opAddKey, key: k, tolerant: k.ifNotExists}}, err
	case elementCheck:
		name, _ := constraintName(c)
		return []change{{op: opAddCheck, name: name}}, nil
	case elementPeriod:
		return []change{{op: opNone}}, nil
	}
	return r.addColumns(c)
}

// addColumns reads one column or a list of them in parentheses, in which keys
// may stand too.
func (r structural) addColumns(c *cursor) ([]change, error) {
	tolerant := c.eat("IF", "NOT", "EXISTS")
	in, ok := c.group()
	if !ok {
		col, err := r.column(c)
		return []change{{op: opAddColumn, column: col, tolerant: tolerant}}, err
	}
	var changes []change
	for _, element := range in.list() {
		var body tableBody
		if err := r.element(&body, &element); err != nil {
			return nil, err
		}
		changes = append(changes, body.asChanges(tolerant)...)
	}
	return changes, nil
}

// asChanges gives the ALTER TABLE changes that add the body's contents.
func (b *tableBody) asChanges(tolerant bool) []change {
	var changes []change
	for _, col := range b.columns {
		changes = append(changes, change{op: opAddColumn, column: col, tolerant: tolerant})
	}
	for _, k := range b.keys {
		changes = append(changes, change{op: opAddKey, key: k, tolerant: tolerant})
	}
	for _, fk := range b.foreignKeys {
		changes = append(changes, change{op: opAddForeignKey, fk: fk, tolerant: tolerant})
	}
	for _, name := range b.checks {
		changes = append(changes, change{op: opAddCheck, name: name})
	}
	return changes
}

// dropSpec reads what follows DROP within ALTER TABLE.
func (r structural) dropSpec(c *cursor) ([]change, error) {
	op := opDropColumn
	switch {
	case c.eat("PRIMARY", "KEY"):
		return []change{{op: opDropPrimaryKey}}, nil
	case c.is("PARTITION"), c.is("SYSTEM", "VERSIONING"), c.is("PERIOD", "FOR"):
		return []change{{op: opNone}}, nil
	case c.eat("CHECK"):
		op = opDropCheck
	case c.eat("INDEX"), c.eat("KEY"):
		op = opDropKey
	case c.eat("FOREIGN", "KEY"):
		op = opDropForeignKey
	case c.eat("CONSTRAINT"):
		op = opDropConstraint
	case c.is("FOREIGN"), c.is("PRIMARY"):
		return nil, fmt.Errorf("expected KEY after %s", c.peek(0).text)
	default:
		c.eat("COLUMN")
	}
	ch := change{op: op, tolerant: c.eat("IF", "EXISTS")}
	var ok bool
	if ch.name, ok = c.name(); !ok {
		return nil, expected(c, "a name after DROP")
	}
	if ch.op == opDropKey && strings.EqualFold(ch.name, "PRIMARY") {
		ch = change{op: opDropPrimaryKey}
	}
	return []change{ch}, nil
}

// modify reads what follows MODIFY, or CHANGE with its second name.
func (r structural) modify(c *cursor, rename bool) ([]change, error) {
	start := c.peek(0).start
	c.eat("COLUMN")
	ch := change{op: opModifyColumn, tolerant: c.eat("IF", "EXISTS")}
	if c.is("(") {
		return nil, expected(c, "one column")
	}
	var ok bool
	if ch.name, ok = c.name(); !ok {
		return nil, expected(c, "a column name")
	}
	ch.column.Name = ch.name
	if rename {
		if ch.column.Name, ok = c.name(); !ok {
			return nil, expected(c, "the column's new name")
		}
	}
	ch.column.Pos = r.at(start)
	return []change{ch}, r.definition(c, &ch.column)
}

// alterColumn reads what follows ALTER within ALTER TABLE.
func (r structural) alterColumn(c *cursor) ([]change, error) {
	if c.is("INDEX") || c.is("KEY") || c.is("CHECK") || c.is("CONSTRAINT") {
		return []change{{op: opNone}}, nil
	}
	c.eat("COLUMN")
	ch := change{op: opSetDefault, tolerant: c.eat("IF", "EXISTS")}
	var ok bool
	if ch.name, ok = c.name(); !ok {
		return nil, expected(c, "a column name")
	}
	switch {
	case c.eat("SET", "DEFAULT"):
		ch.column.Default = defaultValue(c)
	case c.eat("DROP", "DEFAULT"):
	case c.is("SET", "VISIBLE"), c.is("SET", "INVISIBLE"):
		ch = change{op: opNone}
	default:
		return nil, expected(c, "SET DEFAULT or DROP DEFAULT")
	}
	return []change{ch}, nil
}

// rename reads what follows RENAME within ALTER TABLE.
func (r structural) rename(c *cursor) ([]change, error) {
	ch := change{}
	switch {
	case c.eat("COLUMN"):
		ch.op = opRenameColumn
	case c.eat("INDEX"), c.eat("KEY"):
		ch.op = opRenameKey
	default:
		_ = c.eatAny("TO", "AS", "=")
		var ok bool
		ch.op = opRenameTable
		if ch.table, ok = c.tableName(); !ok {
			return nil, expected(c, "the table's new name")
		}
		return []change{ch}, nil
	}
	ch.tolerant = c.eat("IF", "EXISTS")
	var ok bool
	if ch.name, ok = c.name(); !ok {
		return nil, expected(c, "a name")
	}
	if !c.eat("TO") {
		return nil, expected(c, "TO")
	}
	if ch.to, ok = c.name(); !ok {
		return nil, expected(c, "the new name")
	}
	return []change{ch}, nil
}

// tableOptions reads a specification that is none of the verbs above: table
// options, several of which may follow each other, and partition maintenance.
func (r structural) tableOptions(c *cursor) ([]change, error) {
	if !knownOption(c) {
		return nil, expected(c, "a specification of ALTER TABLE")
	}
	changes := []change{}
	for !c.done() {
		if c.eat("ENGINE") || c.eat("TYPE") {
			c.eat("=")
			changes = append(changes, change{op: opEngine, to: c.peek(0).text})
		}
		c.skip()
	}
	if len(changes) == 0 {
		changes = append(changes, change{op: opNone})
	}
	return changes, nil
}

// knownOption reports whether a specification begins like one that leaves
// tables, columns and keys alone, or sets the engine (Reference Manual, "ALTER
// TABLE Statement"). An unknown word with "=" is an option of some engine.
func knownOption(c *cursor) bool {
	t := c.peek(0)
	if c.peek(1).is("=") {
		return t.isName()
	}
	switch strings.ToUpper(t.text) {
	case "ENGINE", "TYPE", "ORDER", "CONVERT", "DEFAULT", "CHARACTER", "CHARSET", "COLLATE",
		"AUTO_INCREMENT", "AUTO_ID_CACHE", "AUTO_RANDOM_BASE", "AVG_ROW_LENGTH", "CHECKSUM", "COMMENT",
		"COMPRESSION", "CONNECTION", "DATA", "DELAY_KEY_WRITE", "ENCRYPTION", "INSERT_METHOD",
		"KEY_BLOCK_SIZE", "MAX_ROWS", "MIN_ROWS", "PACK_KEYS", "PASSWORD", "ROW_FORMAT",
		"STATS_AUTO_RECALC", "STATS_PERSISTENT", "STATS_SAMPLE_PAGES", "TABLESPACE", "STORAGE", "UNION",
		"TTL", "TTL_ENABLE", "ALGORITHM", "LOCK", "FORCE", "DISABLE", "ENABLE", "DISCARD", "IMPORT",
		"WITH", "WITHOUT", "PARTITION", "REMOVE", "TRUNCATE", "COALESCE", "REORGANIZE", "EXCHANGE",
		"ANALYZE", "CHECK", "OPTIMIZE", "REBUILD", "REPAIR", "SECONDARY_LOAD", "SECONDARY_UNLOAD",
		"CACHE", "NOCACHE", "COMPACT", "ATTRIBUTES", "PLACEMENT", "SHARD_ROW_ID_BITS", "PRE_SPLIT_REGIONS",
		"SET", "INDEX", "READ", "ENGINE_ATTRIBUTE", "SECONDARY_ENGINE", "SECONDARY_ENGINE_ATTRIBUTE":
		return t.kind == lexWord
	}
	return false
}

// hasWord reports whether a bare word stands outside parentheses.
func hasWord(c cursor, word string) bool {
	for !c.done() {
		if c.is(word) {
			return true
		}
		c.skip()
	}
	return false
}

// hasPair reports whether two bare words stand side by side outside
// parentheses.
func hasPair(c cursor, first, second string) bool {
	for !c.done() {
		if c.is(first, second) {
			return true
		}
		c.skip()
	}
	return false
}
