package introspect

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Server is what a server says of itself.
type Server struct {
	// Version is VERSION(), Comment @@version_comment.
	Version string
	Comment string
	Dialect sqlschema.Dialect
	// ForeignKeyChecks is the global setting that new connections start with.
	ForeignKeyChecks Setting
	// ReadOnly is @@read_only: a replica, mostly.
	ReadOnly Setting
	// Isolation is the transaction isolation level of the connection.
	Isolation string
	// User is the account that the server matched.
	User string
	// LowerCaseNames is @@lower_case_table_names.
	LowerCaseNames int
}

// Setting is a server variable of two values that may be unknown.
type Setting int

// The values of a setting.
const (
	SettingUnknown Setting = iota
	On
	Off
)

var versionNumber = regexp.MustCompile(`\d+\.\d+`)

// server reads the version and the settings that matter.
func (r *reader) server() error {
	s := &r.out.Server
	database := ""
	if err := r.rows("SELECT VERSION(), DATABASE(), CURRENT_USER(), @@version_comment", func(v []string) {
		s.Version, database, s.User, s.Comment = v[0], v[1], v[2], v[3]
	}); err != nil {
		return err
	}
	if database == "" {
		return errors.New("no database is selected: name it in the data source name, user@unix(/run/mysqld/mysqld.sock)/DATABASE")
	}
	r.out.Name = database
	settings := map[string]string{}
	if err := r.rows("SHOW GLOBAL VARIABLES WHERE Variable_name IN ('foreign_key_checks', 'read_only', 'innodb_native_foreign_keys', 'tidb_enable_foreign_key', 'lower_case_table_names')", func(v []string) {
		settings[strings.ToLower(v[0])] = v[1]
	}); err != nil {
		return err
	}
	// transaction_isolation is tx_isolation on MariaDB before 11.1 and MySQL 5.6.
	if err := r.rows("SHOW VARIABLES WHERE Variable_name IN ('tx_isolation', 'transaction_isolation')", func(v []string) {
		s.Isolation = v[1]
	}); err != nil {
		return err
	}
	s.ForeignKeyChecks = setting(settings["foreign_key_checks"])
	s.ReadOnly = setting(settings["read_only"])
	if n, err := strconv.Atoi(settings["lower_case_table_names"]); err == nil {
		s.LowerCaseNames = n
	}
	s.Dialect = dialect(s.Version, s.Comment)
	s.Dialect.Native = s.Dialect.Name == "mysql" && setting(settings["innodb_native_foreign_keys"]) == On
	if s.Dialect.Name == "tidb" && setting(settings["tidb_enable_foreign_key"]) == Off {
		s.ForeignKeyChecks = Off
	}
	r.out.Schema.Dialect = s.Dialect
	return nil
}

func setting(value string) Setting {
	switch strings.ToUpper(value) {
	case "ON", "1":
		return On
	case "OFF", "0":
		return Off
	}
	return SettingUnknown
}

// dialect reads VERSION(): "10.11.19-MariaDB", "9.7.4", "8.0.11-TiDB-v8.5.0".
// A MariaDB replica may say "5.5.5-10.11.19-MariaDB".
func dialect(version, comment string) sqlschema.Dialect {
	d := sqlschema.Dialect{Name: "mysql"}
	number := version
	lower := strings.ToLower(version + " " + comment)
	switch {
	case strings.Contains(lower, "tidb"):
		d.Name = "tidb"
		if _, own, ok := strings.Cut(version, "TiDB-v"); ok {
			number = own
		} else {
			number = "" // the number before it is MySQL's
		}
	case strings.Contains(lower, "mariadb"):
		d.Name = "mariadb"
		number = strings.TrimPrefix(version, "5.5.5-")
	}
	if m := versionNumber.FindString(number); m != "" {
		major, minor, _ := strings.Cut(m, ".")
		d.Major, _ = strconv.Atoi(major) // the pattern matched digits
		d.Minor, _ = strconv.Atoi(minor)
	}
	return d
}

// privileges are those that decide what information_schema shows.
type privileges struct {
	// trigger and read hold for the whole database.
	trigger bool
	read    bool
}

// grants reads SHOW GRANTS. Where the server refuses it, nothing is taken for
// granted.
func (r *reader) grants() error {
	if r.out.Server.User == "@" { // --skip-grant-tables: everybody may do everything
		r.grant.trigger, r.grant.read = true, true
		return nil
	}
	err := r.rows("SHOW GRANTS", func(v []string) {
		privs, rest, ok := strings.Cut(strings.TrimPrefix(v[0], "GRANT "), " ON ")
		if !ok {
			return // a role
		}
		scope, _, _ := strings.Cut(rest, " TO ")
		if !covers(scope, r.out.Name) {
			return
		}
		for _, p := range strings.Split(privs, ",") {
			switch strings.ToUpper(strings.TrimSpace(p)) {
			case "ALL PRIVILEGES", "ALL":
				r.grant.trigger, r.grant.read = true, true
			case "TRIGGER":
				r.grant.trigger = true
			case "SELECT":
				r.grant.read = true
			}
		}
	})
	if err != nil && r.ctx.Err() != nil {
		return err
	}
	return nil
}

// covers reports whether the scope of a grant, "*.*" or "`blog`.*", is the whole
// of the database. In a database's name _ and % are wildcards, and \ escapes.
func covers(scope, database string) bool {
	name, ok := strings.CutSuffix(strings.TrimPrefix(scope, "TABLE "), ".*")
	if !ok {
		return false
	}
	if name == "*" {
		return true
	}
	name = strings.ReplaceAll(strings.Trim(name, "`"), "``", "`")
	pattern := strings.Builder{}
	escaped := false
	for _, c := range name {
		switch {
		case escaped:
			pattern.WriteString(regexp.QuoteMeta(string(c)))
			escaped = false
		case c == '\\':
			escaped = true
		case c == '_':
			pattern.WriteString(".")
		case c == '%':
			pattern.WriteString(".*")
		default:
			pattern.WriteString(regexp.QuoteMeta(string(c)))
		}
	}
	ok, err := regexp.MatchString("(?s)^"+pattern.String()+"$", database)
	return err == nil && ok
}
