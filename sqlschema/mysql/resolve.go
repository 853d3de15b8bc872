package mysql

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// answer is three-valued.
type answer int

const (
	unknown answer = iota
	yes
	no
)

// Resolve sets Enforcement and Effective of every foreign key of the schema
// from its dialect and version, the storage engines and the partitioning of
// both tables. Effective is set for enforced keys only: of the others the
// engine does nothing, or nobody knows what.
//
// The facts were executed on MySQL 5.6 and 9.7, MariaDB 10.11 and 11.8 and TiDB
// 8.5; where a manual or a ticket states one, it is named beside it.
func Resolve(s *sqlschema.Schema) {
	for _, child := range s.Tables {
		for i := range child.ForeignKeys {
			fk := &child.ForeignKeys[i]
			v := verdict(s, child, fk)
			fk.Enforcement = sqlschema.Enforcement{State: v.state, Reason: v.reason}
			fk.Effective = sqlschema.Unset
			if v.state == sqlschema.Enforced {
				fk.Effective = effective(s.Dialect, fk)
			}
		}
	}
}

// ruling is what is known of one key.
type ruling struct {
	state  sqlschema.EnforcementState
	reason sqlschema.Reason
}

var enforced = ruling{state: sqlschema.Enforced}

func ignored(reason sqlschema.Reason) ruling { return ruling{sqlschema.NotEnforced, reason} }
func undecided(reason sqlschema.Reason) ruling {
	return ruling{sqlschema.EnforcementUnknown, reason}
}

// verdict says whether the engine acts on the key. What the child alone decides
// comes first, then what the clause decides, then the parent.
func verdict(s *sqlschema.Schema, child *sqlschema.Table, fk *sqlschema.ForeignKey) ruling {
	d := s.Dialect
	if child.Incomplete {
		return undecided(sqlschema.ReasonIncomplete)
	}
	// An engine without foreign keys drops the clause without a warning, inline
	// or not (Reference Manual, "FOREIGN KEY Constraints").
	switch enginePolicy(d, child.Engine) {
	case no:
		return ignored(sqlschema.ReasonEngine)
	case unknown:
		return undecided(sqlschema.ReasonUnclear)
	}
	if fk.Inline {
		switch keepsInline(d) {
		case no:
			return ignored(sqlschema.ReasonInline)
		case unknown:
			return undecided(sqlschema.ReasonNoVersion)
		}
	}
	// TiDB acts on foreign keys since 6.6.0 (TiDB docs, "FOREIGN KEY
	// Constraints").
	if d.Name == "tidb" && !d.AtLeast(6, 6) {
		if !d.Versioned() {
			return undecided(sqlschema.ReasonNoVersion)
		}
		return ignored(sqlschema.ReasonVersion)
	}
	if v := clauseVerdict(d, child, fk); v != enforced {
		return v
	}
	if v := generatedVerdict(d, child, fk); v != enforced {
		return v
	}
	return parentVerdict(s, child, fk)
}

// clauseVerdict looks at the clause and the child's columns.
func clauseVerdict(d sqlschema.Dialect, child *sqlschema.Table, fk *sqlschema.ForeignKey) ruling {
	nulls := fk.OnDelete == sqlschema.SetNull || fk.OnUpdate == sqlschema.SetNull
	for _, name := range fk.Columns {
		c := child.Column(name)
		if c == nil {
			return undecided(sqlschema.ReasonUnclear)
		}
		if nulls {
			switch {
			case !child.Nullable([]string{name}):
				// Errors 1215 and 1830, errno 150.
				return ignored(sqlschema.ReasonRejected)
			case c.Generated != "":
				// Errors 3104 and 1905; MySQL 5.6 has no generated columns.
				return ignored(sqlschema.ReasonRejected)
			}
		}
	}
	mysql := d.Name == "mysql"
	if mysql && (fk.OnDelete == sqlschema.SetDefault || fk.OnUpdate == sqlschema.SetDefault) && !d.AtLeast(8, 0) {
		if !d.Versioned() {
			return undecided(sqlschema.ReasonNoVersion)
		}
		return ignored(sqlschema.ReasonRejected) // error 1215
	}
	// Whether MATCH cancels the actions is open where the version is.
	if mysql && !d.Versioned() && fk.Match != "" && fk.OnDelete != sqlschema.Unset && !fk.OnDelete.Blocks() {
		return undecided(sqlschema.ReasonNoVersion)
	}
	return enforced
}

// parentVerdict looks at the referenced side.
func parentVerdict(s *sqlschema.Schema, child *sqlschema.Table, fk *sqlschema.ForeignKey) ruling {
	d := s.Dialect
	partitioned := child.Partitioned
	parent := s.Table(fk.RefTable)
	if parent != nil {
		partitioned = partitioned || parent.Partitioned
	}
	if partitioned {
		if d.Name == "tidb" || child.Engine != "" && isNDB(child.Engine) {
			// TiDB refuses the key on a partitioned table (error 1506) but lets
			// the tables of a key be partitioned later. NDB partitions every
			// table and has foreign keys.
			return undecided(sqlschema.ReasonPartitioned)
		}
		return ignored(sqlschema.ReasonPartitioned) // errors 1506 and 1217, errno 150
	}
	switch {
	case parent == nil:
		// Created with foreign_key_checks=0, or in statements that were not
		// read: the key dangles, or acts on rows of a table not seen here.
		return undecided(sqlschema.ReasonNoParent)
	case parent.View:
		return ignored(sqlschema.ReasonRejected)
	}
	switch enginePolicy(d, parent.Engine) {
	case no:
		return ignored(sqlschema.ReasonRefEngine) // errors 1215 and 1824, errno 150
	case unknown:
		return undecided(sqlschema.ReasonUnclear)
	}
	ref := fk.RefColumns
	if len(ref) == 0 {
		if v := implicitColumns(d, parent, fk); v != enforced {
			return v
		}
		ref = parent.PrimaryKey
		if d.Name == "mariadb" {
			ref = fk.Columns
		}
	}
	return columnsVerdict(d, child, parent, fk.Columns, ref)
}

// implicitColumns decides REFERENCES parent without columns. MySQL takes the
// primary key since 9.0 (WL#16131) and refuses before (error 1239). MariaDB
// takes the columns of the same names since 10.5 (MDEV-20729), at table level
// too, and refuses where there are none (errno 150).
func implicitColumns(d sqlschema.Dialect, parent *sqlschema.Table, fk *sqlschema.ForeignKey) ruling {
	switch {
	case !d.Versioned():
		return undecided(sqlschema.ReasonNoVersion)
	case d.Name == "mysql" && d.AtLeast(9, 0):
		if len(parent.PrimaryKey) == len(fk.Columns) {
			return enforced
		}
		return ignored(sqlschema.ReasonRejected)
	case d.Name == "mysql":
		return ignored(sqlschema.ReasonRejected)
	case d.Name == "mariadb" && d.AtLeast(10, 5):
		for _, name := range fk.Columns {
			if parent.Column(name) == nil {
				if parent.Incomplete {
					return undecided(sqlschema.ReasonIncomplete)
				}
				return ignored(sqlschema.ReasonRejected)
			}
		}
		return enforced
	}
	return undecided(sqlschema.ReasonUnclear)
}

// effective says what an enforced key does with the child's rows.
func effective(d sqlschema.Dialect, fk *sqlschema.ForeignKey) sqlschema.Action {
	switch {
	case fk.OnDelete == sqlschema.Unset:
		return sqlschema.NoAction
	case fk.OnDelete == sqlschema.SetDefault:
		// MySQL 8+ and TiDB keep the clause and act as RESTRICT; MariaDB stores
		// RESTRICT.
		return sqlschema.Restrict
	case fk.Match != "" && d.Name == "mysql" && !d.AtLeast(8, 0):
		// "causes ON DELETE and ON UPDATE clauses to be ignored" (5.6 Reference
		// Manual, "FOREIGN KEY Constraints"); an omitted clause blocks.
		return sqlschema.Restrict
	}
	return fk.OnDelete
}

// keepsInline says whether the dialect makes a foreign key of a column's
// REFERENCES clause: MySQL since 9.0 (WL#16130), MariaDB since 10.5
// (MDEV-20729), TiDB never.
func keepsInline(d sqlschema.Dialect) answer {
	var since bool
	switch d.Name {
	case "mysql":
		since = d.AtLeast(9, 0)
	case "mariadb":
		since = d.AtLeast(10, 5)
	case "":
		return unknown // models without a configured dialect: any database
	default:
		return no
	}
	switch {
	case since:
		return yes
	case d.Versioned():
		return no
	}
	return unknown
}

// enginePolicy says whether the storage engine has foreign keys. An empty name
// is the server's default, InnoDB since MySQL 5.5. TiDB has one engine and
// ignores the clause.
func enginePolicy(d sqlschema.Dialect, engine string) answer {
	if d.Name == "tidb" {
		return yes
	}
	switch strings.ToLower(engine) {
	case "", "innodb", "xtradb", "ndb", "ndbcluster":
		return yes
	case "myisam", "mrg_myisam", "merge", "memory", "heap", "aria", "maria", "csv", "archive",
		"blackhole", "federated", "federatedx", "example", "rocksdb", "myrocks", "tokudb", "connect",
		"spider", "columnstore", "infinidb", "mroonga", "sphinx", "sequence", "oqgraph", "s3",
		"performance_schema":
		return no
	}
	return unknown
}

func isNDB(engine string) bool {
	return strings.EqualFold(engine, "ndb") || strings.EqualFold(engine, "ndbcluster")
}
