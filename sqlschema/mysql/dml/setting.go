package dml

import "strings"

// setting reads the statements that switch foreign key checks:
// SET [SESSION|GLOBAL|LOCAL] foreign_key_checks = 0, its @@ forms, and SQLite's
// PRAGMA foreign_keys. ok is false for any other statement.
func setting(list []token) (s Statement, ok bool) {
	if !list[0].is("SET", "PRAGMA") {
		return s, false
	}
	s.Kind = Other
	for i, t := range list[1:] {
		if !switchName(t) {
			continue
		}
		rest := list[i+2:]
		if len(rest) < 2 || !rest[0].punct("=") && !rest[0].punct(":=") && !rest[0].punct("(") {
			continue // the switch is read, not set
		}
		s.Kind = switchState(rest[1])
		if s.Kind == Unknown {
			s.Problem = "the new state of foreign key checks is not known"
		}
		return s, true
	}
	return s, true
}

func switchName(t token) bool {
	name := strings.ToLower(t.name())
	if t.kind == varToken {
		if !strings.HasPrefix(name, "@@") {
			return false
		}
		name = name[strings.LastIndexAny(name, "@.")+1:]
	}
	return name == "foreign_key_checks" || name == "foreign_keys"
}

// switchState reads the value of a switch. The variable in which dumps keep the
// old state, and DEFAULT, switch the checks on: they are on in a new session.
func switchState(t token) Kind {
	switch strings.ToLower(t.name()) {
	case "0", "off", "false", "no":
		return ChecksOff
	case "1", "on", "true", "yes", "default", "@old_foreign_key_checks":
		return ChecksOn
	}
	return Unknown
}
