package engine

import "github.com/cascadelint/cascadelint/sqlschema"

// MySQL56 is MySQL 5.6 with InnoDB, executed on 5.6.24.
func MySQL56() Profile {
	p := Profile{Name: "mysql@5.6", Dialect: sqlschema.Dialect{Name: "mysql", Major: 5, Minor: 6}}
	p.Declared = Declared{
		OmittedRule:       is(sqlschema.Restrict, `"action omitted"`),
		Inline:            is(Dropped, `"inline REFERENCES p(id) ON DELETE CASCADE"; MySQL 5.6 manual, CREATE TABLE`),
		InlineBare:        is(Dropped, `"inline REFERENCES p (no column list)"`),
		ChildEngine:       is(Dropped, `"engines parent InnoDB child MyISAM"`),
		ParentEngine:      is(Clause("1215"), `"engines parent MyISAM child InnoDB"`),
		SetDefault:        is(DefaultRefused, `"action SET DEFAULT"`),
		SetNullNotNull:    is(Clause("1215"), `"SET NULL on NOT NULL column"`),
		NullInPrimaryKey:  is(false, `"SET NULL on PK column"`),
		MatchFull:         is(MatchBlocks, `"composite MATCH FULL"; MySQL 5.6 manual, FOREIGN KEY Constraints`),
		ParentKeys:        is(AnyIndex, `"FK to NON-UNIQUE indexed parent key"`),
		LooseCode:         is("1215", `"FK to NON-INDEXED parent key"`),
		Reordered:         is(Clause("1215"), `"composite FK columns in another order than key"`),
		PartitionedChild:  is(Clause("1506"), `"FK on partitioned child"`),
		PartitionedParent: is(Clause("1215"), `"FK to partitioned parent"`),
		TypesDiffer:       is(Clause("1215"), `"type mismatch INT -> BIGINT"`),
		StoredKey:         is(Clause("1064"), `"FK on STORED generated column CASCADE"`),
		StoredSetNull:     is(Clause("1064"), `"FK on STORED generated column SET NULL"`),
		VirtualKey:        is(Clause("1064"), `"FK on VIRTUAL generated column CASCADE"`),
		BaseCascade:       is(Clause("1064"), `"CASCADE on BASE column of stored generated column"`),
		BaseSetNull:       is(Clause("1064"), `"SET NULL on BASE column of stored generated column"`),
		CrossDatabase:     is(Kept, `"cross-database FK"`),
		Deferrable:        is(Clause("1064"), `"tx: delete parent, then child; NO ACTION DEFERRABLE INITIALLY DEFERRED"`),
	}
	p.Acting = innodb("1451", is(IgnoreStops, `"DELETE IGNORE / OR IGNORE parent with RESTRICT child"`))
	return p
}

// MySQL8 is MySQL 8.0 to 9.6 with InnoDB's own foreign keys, executed on 9.7.4
// with --innodb-native-foreign-keys=ON. Inline REFERENCES make keys since 9.0
// only (WL#16130), so they are unknown here.
func MySQL8() Profile {
	p := MySQL97Native()
	p.Name, p.Dialect = "mysql@8", sqlschema.Dialect{Name: "mysql", Major: 8}
	p.Inline = is(Dropped, "MySQL 8.0 manual, CREATE TABLE: InnoDB ignores inline REFERENCES; WL#16130 (9.0) changes it")
	p.InlineBare = is(Dropped, "MySQL 8.0 manual, CREATE TABLE; WL#16131 (9.0) changes it")
	// 8.4 brought restrict_fk_on_non_standard_key; 8.0 accepts any index.
	p.ParentKeys = Fact[ParentKeys]{Evidence: "restrict_fk_on_non_standard_key since 8.4"}
	p.LooseCode = Fact[string]{Evidence: "restrict_fk_on_non_standard_key since 8.4"}
	p.Reordered = Fact[Clause]{Evidence: "8.0 not executed"}
	return p
}

// MySQL90 is [MySQL8] from 9.0 on, where inline REFERENCES make keys.
func MySQL90() Profile {
	p := MySQL97Native()
	p.Name, p.Dialect = "mysql@9.0", sqlschema.Dialect{Name: "mysql", Major: 9}
	return p
}

// MySQL97Native is MySQL 9.7 started with --innodb-native-foreign-keys=ON.
func MySQL97Native() Profile {
	p := Profile{Name: "mysql@9.7-native", Dialect: sqlschema.Dialect{Name: "mysql", Major: 9, Minor: 7, Native: true}}
	p.Declared = Declared{
		OmittedRule:       is(sqlschema.NoAction, `"action omitted"`),
		Inline:            is(Kept, `"inline REFERENCES p(id) ON DELETE CASCADE"; WL#16130`),
		InlineBare:        is(Kept, `"inline REFERENCES p (no column list)"; WL#16131`),
		ChildEngine:       is(Dropped, `"engines parent InnoDB child MyISAM"`),
		ParentEngine:      is(Clause("1824"), `"engines parent MyISAM child InnoDB"`),
		SetDefault:        is(DefaultBlocks, `"action SET DEFAULT"`),
		SetNullNotNull:    is(Clause("1830"), `"SET NULL on NOT NULL column"`),
		NullInPrimaryKey:  is(false, `"SET NULL on PK column"`),
		MatchFull:         is(MatchIgnored, `"composite MATCH FULL"`),
		ParentKeys:        is(UniqueOnly, `"FK to NON-UNIQUE indexed parent key"; restrict_fk_on_non_standard_key=ON`),
		LooseCode:         is("6125", `"FK to NON-UNIQUE indexed parent key"`),
		Reordered:         is(Clause("6125"), `"composite FK columns in another order than key"`),
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
	p.Acting = innodb("3008", is(IgnoreSkips, `"DELETE IGNORE / OR IGNORE parent with RESTRICT child"`))
	return p
}

// MySQL97 is MySQL 9.7 as it ships: the SQL layer acts on the keys
// (sql/sql_foreign_key_constraint.cc). It leaves orphaned rows behind, and
// refuses deletes in trees, which MySQL 9.7's own manual does not say.
func MySQL97() Profile {
	p := MySQL97Native()
	p.Name, p.Dialect = "mysql@9.7", sqlschema.Dialect{Name: "mysql", Major: 9, Minor: 7}
	p.Walk = is(SQLLayer, `"three keys deep with two rows a level", "two-table cycle CASCADE", "tree of two branches"; sql_foreign_key_constraint.cc, Foreign_key_chain`)
	p.KeyOrder = is(ByCreation, `"diamond: c->l CASCADE, c->r RESTRICT, r created first"`)
	p.TreeCode = is("6575", `"row is its own parent by two keys", "tree of two branches"`)
	p.Replace = is(ReplaceKeepsKey, `"REPLACE INTO parent (CASCADE child)", "REPLACE via secondary UNIQUE deletes another parent"`)
	return p
}

// innodb is what InnoDB's own foreign keys have done since 5.6
// (storage/innobase/row/row0ins.cc, row_ins_foreign_check_on_constraint, and
// row0upd.cc, row_upd_check_references_constraints).
func innodb(depthCode string, ignore Fact[IgnoreRule]) Acting {
	return Acting{
		ChecksByDefault: is(true, `"action CASCADE"`),
		Walk:            is(RowByRow, `"self-ref NO ACTION: DELETE whole table"; row0upd.cc`),
		KeyOrder:        is(ByName, `"diamond: c->l CASCADE, c->r RESTRICT, r created first"; dict0mem.h, dict_foreign_compare`),
		MaxHops:         is(14, `"cascade chain through 14 tables", "cascade chain through 15 tables"; FK_MAX_CASCADE_DEL`),
		DepthCode:       is(depthCode, `"cascade chain through 15 tables"`),
		RestrictCode:    is("1451", `"action RESTRICT"`),
		NoActionCode:    is("1451", `"action NO ACTION"`),
		NoParentCode:    is("1452", `"FK to a table that does not exist"`),
		NotNullCode:     Fact[string]{Evidence: "SET NULL on a NOT NULL column is refused at CREATE TABLE"},
		TreeCode:        Fact[string]{Evidence: "does not arise"},
		NoActionAtEnd:   is(false, `"action NO ACTION", "grandchild NO ACTION via c but CASCADE via p"`),
		Replace:         is(ReplaceDeletes, `"REPLACE INTO parent (CASCADE child)"`),
		Truncate:        is(Clause("1701"), `"TRUNCATE parent"`),
		DeleteIgnore:    ignore,
		FiresTriggers:   is(false, `"child AFTER DELETE trigger fired by cascade"`),
	}
}
