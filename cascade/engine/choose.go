package engine

import "github.com/cascadelint/cascadelint/sqlschema"

// All returns the profiles that were executed, in a fixed order.
func All() []Profile {
	return []Profile{
		MySQL56(), MySQL8(), MySQL97(), MySQL97Native(), MariaDB1011(), MariaDB118(),
		TiDB85(), PostgreSQL15(), PostgreSQL18(), SQLite(),
	}
}

// For gives the profile of a dialect. A version between two that were executed
// gets the older one's profile; a dialect without a version gets what its
// versions share, and one of an unknown name a profile that knows nothing.
func For(d sqlschema.Dialect) Profile {
	var p Profile
	switch d.Name {
	case "mysql":
		p = forMySQL(d)
	case "mariadb":
		p = forMariaDB(d)
	case "tidb":
		p = TiDB85()
	case "postgres":
		switch {
		case !d.Versioned():
			p = Shared(d.Name, PostgreSQL15(), PostgreSQL18())
		case d.AtLeast(18, 0):
			p = PostgreSQL18()
		default:
			p = PostgreSQL15()
		}
	case "sqlite":
		p = SQLite()
	default:
		p = Profile{Name: d.Name}
	}
	p.Dialect = d
	return p
}

func forMySQL(d sqlschema.Dialect) Profile {
	switch {
	case !d.Versioned():
		old := Shared(d.Name, MySQL56(), MySQL8())
		return Shared(d.Name, old, Shared(d.Name, MySQL97(), MySQL97Native()))
	case d.AtLeast(9, 7) && d.Native:
		return MySQL97Native()
	case d.AtLeast(9, 7):
		return MySQL97()
	case d.AtLeast(9, 0):
		return MySQL90()
	case d.AtLeast(8, 0):
		return MySQL8()
	}
	return MySQL56()
}

func forMariaDB(d sqlschema.Dialect) Profile {
	var p Profile
	switch {
	case !d.Versioned():
		p = Shared(d.Name, MariaDB1011(), MariaDB118())
	case d.AtLeast(11, 0):
		return MariaDB118()
	default:
		p = MariaDB1011()
	}
	if !d.AtLeast(10, 5) { // MDEV-20729 makes keys of inline REFERENCES since 10.5
		p.Inline = Fact[Clause]{Evidence: "kept since 10.5 (MDEV-20729)"}
		p.InlineBare = p.Inline
	}
	return p
}
