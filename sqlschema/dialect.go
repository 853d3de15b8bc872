package sqlschema

import (
	"fmt"
	"strconv"
	"strings"
)

// Dialect is a database product and version: "mysql@8.0", "mariadb@10.11".
type Dialect struct {
	// Name is mysql, mariadb, tidb or sqlite, of which there are readers, or
	// postgres, of which cascade/engine alone knows.
	Name string
	// Major and Minor are the version; both zero where it is not known, and
	// facts that depend on it are then unknown.
	Major, Minor int
	// Native is set for a MySQL 9.7 or later that runs with
	// --innodb-native-foreign-keys: InnoDB acts on the keys, as in every version
	// before, and not the SQL layer.
	Native bool
}

// ParseDialect reads "name" or "name@major[.minor[.patch]]", for MySQL 9.7 and
// later also "mysql@9.7-native".
func ParseDialect(s string) (Dialect, error) {
	name, version, versioned := strings.Cut(strings.ToLower(strings.TrimSpace(s)), "@")
	switch name {
	case "mysql", "mariadb", "tidb", "sqlite":
	default:
		return Dialect{}, fmt.Errorf("unknown dialect %q: expected mysql, mariadb, tidb or sqlite, with an optional version as in mysql@8.0", s)
	}
	d := Dialect{Name: name}
	if !versioned {
		return d, nil
	}
	if v, native := strings.CutSuffix(version, "-native"); native && name == "mysql" {
		version, d.Native = v, true
	}
	parts := strings.Split(version, ".")
	for i, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil && i < 2 && p != "x" {
			return Dialect{}, fmt.Errorf("dialect %q: version %q is not a number; expected a form like mysql@8.0", s, version)
		}
		switch i {
		case 0:
			d.Major = n
		case 1:
			d.Minor = n
		}
	}
	return d, nil
}

// String gives the form that ParseDialect reads.
func (d Dialect) String() string {
	if !d.Versioned() {
		return d.Name
	}
	version := fmt.Sprintf("%s@%d.%d", d.Name, d.Major, d.Minor)
	if d.Native {
		version += "-native"
	}
	return version
}

// Versioned reports whether the version is known.
func (d Dialect) Versioned() bool { return d.Major != 0 || d.Minor != 0 }

// AtLeast reports whether a known version is major.minor or later.
func (d Dialect) AtLeast(major, minor int) bool {
	return d.Versioned() && (d.Major > major || d.Major == major && d.Minor >= minor)
}
