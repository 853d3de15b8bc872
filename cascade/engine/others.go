package engine

import "github.com/cascadelint/cascadelint/sqlschema"

// MariaDB1011 is MariaDB 10.11 with InnoDB, executed on 10.11.19.
func MariaDB1011() Profile {
	p := Profile{Name: "mariadb@10.11", Dialect: sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11}}
	p.Declared = Declared{
		OmittedRule:       is(sqlschema.Restrict, `"action omitted"`),
		Inline:            is(Kept, `"inline REFERENCES p(id) ON DELETE CASCADE"; MDEV-20729`),
		InlineBare:        is(Clause("1005"), `"inline REFERENCES p (no column list)": there is no column of the same name`),
		ChildEngine:       is(Dropped, `"engines parent InnoDB child MyISAM"`),
		ParentEngine:      is(Clause("1005"), `"engines parent MyISAM child InnoDB"`),
		SetDefault:        is(DefaultBlocks, `"action SET DEFAULT": stored as RESTRICT`),
		SetNullNotNull:    is(Clause("1005"), `"SET NULL on NOT NULL column"`),
		NullInPrimaryKey:  is(false, `"SET NULL on PK column"`),
		MatchFull:         is(MatchIgnored, `"composite MATCH FULL"`),
		ParentKeys:        is(AnyIndex, `"FK to NON-UNIQUE indexed parent key"`),
		LooseCode:         is("1005", `"FK to NON-INDEXED parent key"`),
		Reordered:         is(Clause("1005"), `"composite FK columns in another order than key"`),
		PartitionedChild:  is(Clause("1506"), `"FK on partitioned child"`),
		PartitionedParent: is(Clause("1005"), `"FK to partitioned parent"`),
		TypesDiffer:       is(Clause("1005"), `"type mismatch INT -> BIGINT"`),
		StoredKey:         is(Kept, `"FK on STORED generated column CASCADE"`),
		StoredSetNull:     is(Clause("1905"), `"FK on STORED generated column SET NULL"`),
		VirtualKey:        is(Kept, `"FK on VIRTUAL generated column CASCADE"`),
		BaseCascade:       is(Kept, `"CASCADE on BASE column of stored generated column"`),
		BaseSetNull:       is(Clause("1901"), `"SET NULL on BASE column of stored generated column"`),
		CrossDatabase:     is(Kept, `"cross-database FK"`),
		Deferrable:        is(Clause("1064"), `"tx: delete parent, then child; NO ACTION DEFERRABLE INITIALLY DEFERRED"`),
	}
	p.Acting = innodb("1296", is(IgnoreSkips, `"DELETE IGNORE / OR IGNORE parent with RESTRICT child"`))
	return p
}

// MariaDB118 is MariaDB 11.8, executed on 11.8.9: it answers as 10.11 does.
func MariaDB118() Profile {
	p := MariaDB1011()
	p.Name, p.Dialect = "mariadb@11.8", sqlschema.Dialect{Name: "mariadb", Major: 11, Minor: 8}
	return p
}

// TiDB85 is TiDB 8.5 (pkg/executor/foreign_key.go, pkg/executor/adapter.go,
// handleForeignKeyTrigger).
func TiDB85() Profile {
	p := Profile{Name: "tidb@8.5", Dialect: sqlschema.Dialect{Name: "tidb", Major: 8, Minor: 5}}
	p.Declared = Declared{
		OmittedRule:       is(sqlschema.NoAction, `"action omitted"`),
		Inline:            is(Dropped, `"inline REFERENCES p(id) ON DELETE CASCADE"`),
		InlineBare:        is(Dropped, `"inline REFERENCES p (no column list)"`),
		ChildEngine:       is(Kept, `"engines parent InnoDB child MyISAM": the clause is ignored`),
		ParentEngine:      is(Kept, `"engines parent MyISAM child InnoDB": the clause is ignored`),
		SetDefault:        is(DefaultBlocks, `"action SET DEFAULT"`),
		SetNullNotNull:    is(Clause("1830"), `"SET NULL on NOT NULL column"`),
		NullInPrimaryKey:  is(false, `"SET NULL on PK column"`),
		MatchFull:         is(MatchIgnored, `"composite MATCH FULL"`),
		ParentKeys:        is(AnyIndex, `"FK to NON-UNIQUE indexed parent key"`),
		LooseCode:         is("1822", `"FK to NON-INDEXED parent key"`),
		Reordered:         is(Clause("1822"), `"composite FK columns in another order than key"`),
		PartitionedChild:  is(Clause("1506"), `"FK on partitioned child"`),
		PartitionedParent: is(Clause("1506"), `"FK to partitioned parent"`),
		TypesDiffer:       is(Clause("3780"), `"type mismatch INT -> BIGINT"`),
		StoredKey:         is(Kept, `"FK on STORED generated column CASCADE"`),
		StoredSetNull:     is(Clause("3104"), `"FK on STORED generated column SET NULL"`),
		VirtualKey:        is(Clause("3733"), `"FK on VIRTUAL generated column CASCADE"`),
		BaseCascade:       is(Clause("1215"), `"CASCADE on BASE column of stored generated column"`),
		BaseSetNull:       is(Clause("1215"), `"SET NULL on BASE column of stored generated column"`),
		CrossDatabase:     is(Kept, `"cross-database FK"`),
		Deferrable:        is(Clause("1064"), `"tx: delete parent, then child; NO ACTION DEFERRABLE INITIALLY DEFERRED"`),
	}
	p.Acting = Acting{
		ChecksByDefault: is(true, `"action CASCADE"`),
		Walk:            is(Levels, `"self-ref NO ACTION: DELETE whole table", "same child: two FKs to parent, CASCADE + RESTRICT"; adapter.go`),
		KeyOrder:        is(ByChildTable, `"diamond: c->l CASCADE, c->r RESTRICT, r created first"`),
		MaxHops:         is(15, `"cascade chain through 15 tables", "cascade chain through 16 tables"`),
		DepthCode:       is("3008", `"cascade chain through 16 tables"`),
		RestrictCode:    is("1451", `"action RESTRICT"`),
		NoActionCode:    is("1451", `"action NO ACTION"`),
		NoParentCode:    is("1452", `"add FK with checks off over orphans"`),
		NotNullCode:     Fact[string]{Evidence: "SET NULL on a NOT NULL column is refused at CREATE TABLE"},
		TreeCode:        Fact[string]{Evidence: "does not arise"},
		NoActionAtEnd:   is(false, `"grandchild NO ACTION via c but CASCADE via p"`),
		Replace:         is(ReplaceDeletes, `"REPLACE INTO parent (CASCADE child)"`),
		Truncate:        is(Clause("1701"), `"TRUNCATE parent"`),
		DeleteIgnore:    is(IgnoreSkips, `"DELETE IGNORE / OR IGNORE parent with RESTRICT child"`),
		FiresTriggers:   Fact[bool]{Evidence: "there are no triggers"},
	}
	return p
}

// PostgreSQL15 is PostgreSQL 15, executed on 15.18
// (src/backend/utils/adt/ri_triggers.c).
func PostgreSQL15() Profile {
	p := Profile{Name: "postgres@15", Dialect: sqlschema.Dialect{Name: "postgres", Major: 15}}
	p.Declared = Declared{
		OmittedRule:       is(sqlschema.NoAction, `"action omitted"`),
		Inline:            is(Kept, `"inline REFERENCES p(id) ON DELETE CASCADE"`),
		InlineBare:        is(Kept, `"inline REFERENCES p (no column list)"`),
		ChildEngine:       Fact[Clause]{Evidence: "there is no such clause"},
		ParentEngine:      Fact[Clause]{Evidence: "there is no such clause"},
		SetDefault:        is(DefaultActs, `"action SET DEFAULT"`),
		SetNullNotNull:    is(Kept, `"SET NULL on NOT NULL column"`),
		NullInPrimaryKey:  is(false, `"SET NULL on PK column"`),
		MatchFull:         is(MatchEnforced, `"composite MATCH FULL"`),
		ParentKeys:        is(UniqueOnly, `"FK to NON-UNIQUE indexed parent key"`),
		LooseCode:         is("42830", `"FK to NON-UNIQUE indexed parent key"`),
		Reordered:         is(Kept, `"composite FK columns in another order than key"`),
		PartitionedChild:  is(Kept, `"FK on partitioned child"`),
		PartitionedParent: is(Kept, `"FK to partitioned parent"`),
		TypesDiffer:       is(Kept, `"type mismatch INT -> BIGINT"`),
		StoredKey:         is(Kept, `"FK on STORED generated column CASCADE"`),
		StoredSetNull:     is(Clause("42601"), `"FK on STORED generated column SET NULL"`),
		VirtualKey:        Fact[Clause]{Evidence: "virtual columns since 18, keys on them not executed"},
		BaseCascade:       is(Kept, `"CASCADE on BASE column of stored generated column"`),
		BaseSetNull:       is(Kept, `"SET NULL on BASE column of stored generated column"`),
		CrossDatabase:     is(Kept, `"cross-database FK": between schemas`),
		Deferrable:        is(Kept, `"tx: delete parent, then child; NO ACTION DEFERRABLE INITIALLY DEFERRED"`),
	}
	p.Acting = Acting{
		ChecksByDefault: is(true, `"action CASCADE"`),
		Walk:            is(Queue, `"diamond: c->l CASCADE, c->r RESTRICT, r created first", "self-ref RESTRICT: DELETE whole table"; trigger.c, AfterTriggerEndQuery`),
		KeyOrder:        is(ByCreation, `"diamond: c->l CASCADE, c->r RESTRICT, r created first"`),
		MaxHops:         is(0, `"cascade chain through 40 tables", "self-ref CASCADE chain of 300 rows"`),
		DepthCode:       Fact[string]{Evidence: "there is no limit"},
		RestrictCode:    is("23503", `"action RESTRICT"`),
		NoActionCode:    is("23503", `"action NO ACTION"`),
		NoParentCode:    is("23503", `"set default with missing default row"`),
		NotNullCode:     is("23502", `"SET NULL on NOT NULL column"`),
		TreeCode:        Fact[string]{Evidence: "does not arise"},
		NoActionAtEnd:   is(false, `"diamond: c->l CASCADE, c->r NO ACTION, r created first"`),
		Replace:         is(ReplaceAbsent, "there is no such statement"),
		Truncate:        is(Clause("0A000"), `"TRUNCATE parent"`),
		DeleteIgnore:    is(IgnoreAbsent, "there is no such statement"),
		FiresTriggers:   is(true, `"child AFTER DELETE trigger fired by cascade"`),
	}
	return p
}

// PostgreSQL18 is PostgreSQL 18, executed on 18.6: RESTRICT has its own error.
func PostgreSQL18() Profile {
	p := PostgreSQL15()
	p.Name, p.Dialect = "postgres@18", sqlschema.Dialect{Name: "postgres", Major: 18}
	p.RestrictCode = is("23001", `"action RESTRICT"`)
	return p
}

// SQLite is SQLite 3 with PRAGMA foreign_keys=ON, executed on 3.54 (src/fkey.c).
// Error codes are SQLite's extended result codes.
func SQLite() Profile {
	p := Profile{Name: "sqlite", Dialect: sqlschema.Dialect{Name: "sqlite"}}
	p.Declared = Declared{
		OmittedRule:       is(sqlschema.NoAction, `"action omitted"`),
		Inline:            is(Kept, `"inline REFERENCES p(id) ON DELETE CASCADE"`),
		InlineBare:        is(Kept, `"inline REFERENCES p (no column list)"`),
		ChildEngine:       Fact[Clause]{Evidence: "there is no such clause"},
		ParentEngine:      Fact[Clause]{Evidence: "there is no such clause"},
		SetDefault:        is(DefaultActs, `"action SET DEFAULT"`),
		SetNullNotNull:    is(Kept, `"SET NULL on NOT NULL column"`),
		NullInPrimaryKey:  is(true, `"SET NULL on PK column"`),
		MatchFull:         is(MatchIgnored, `"composite MATCH FULL"`),
		ParentKeys:        is(UniqueAtRead, `"FK to NON-UNIQUE indexed parent key"`),
		LooseCode:         is("1", `"FK to NON-UNIQUE indexed parent key"`),
		Reordered:         is(Kept, `"composite FK columns in another order than key"`),
		PartitionedChild:  Fact[Clause]{Evidence: "there are no partitions"},
		PartitionedParent: Fact[Clause]{Evidence: "there are no partitions"},
		TypesDiffer:       is(Kept, `"type mismatch INT -> BIGINT"`),
		StoredKey:         is(Kept, `"FK on STORED generated column CASCADE"`),
		StoredSetNull:     is(Kept, `"FK on STORED generated column SET NULL": the delete fails`),
		VirtualKey:        is(Kept, `"FK on VIRTUAL generated column CASCADE"`),
		BaseCascade:       is(Kept, `"CASCADE on BASE column of stored generated column"`),
		BaseSetNull:       is(Kept, `"SET NULL on BASE column of stored generated column"`),
		CrossDatabase:     Fact[Clause]{Evidence: "a key cannot name a database"},
		Deferrable:        is(Kept, `"tx: delete parent, then child; NO ACTION DEFERRABLE INITIALLY DEFERRED"`),
	}
	p.Acting = Acting{
		ChecksByDefault: is(false, "PRAGMA foreign_keys is 0 on a new connection; SQLite manual, Foreign Key Support, section 2"),
		Walk:            is(Programs, `"diamond: c->l CASCADE, c->r RESTRICT, l created first"; fkey.c`),
		KeyOrder:        is(NewestFirst, `"same child: two FKs on SAME column, CASCADE + SET NULL"; build.c, sqlite3CreateForeignKey`),
		MaxHops:         is(999, `"self-ref CASCADE chain of 1001 rows"; SQLITE_MAX_TRIGGER_DEPTH`),
		DepthCode:       is("1", `"self-ref CASCADE chain of 1001 rows"`),
		RestrictCode:    is("1811", `"action RESTRICT"`),
		NoActionCode:    is("787", `"action NO ACTION"`),
		NoParentCode:    is("787", `"set default with missing default row"`),
		NotNullCode:     is("1299", `"SET NULL on NOT NULL column"`),
		TreeCode:        Fact[string]{Evidence: "does not arise"},
		NoActionAtEnd:   is(true, `"diamond: c->l CASCADE, c->r NO ACTION, r created first", "grandchild NO ACTION via c but CASCADE via p"`),
		Replace:         is(ReplaceDeletes, `"REPLACE INTO parent (CASCADE child)"`),
		Truncate:        is(Dropped, "there is no such statement"),
		DeleteIgnore:    is(IgnoreAbsent, "DELETE OR IGNORE is a syntax error"),
		FiresTriggers:   is(true, `"child AFTER DELETE trigger fired by cascade"`),
	}
	return p
}
