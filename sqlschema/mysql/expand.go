package mysql

import (
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// expand opens the executable comments that the dialect takes and blanks those
// that it does not, so that what is left is what the server would parse. The
// result has the length and the line breaks of s: offsets stay.
func expand(s string, d sqlschema.Dialect) string {
	if !strings.Contains(s, "/*!") && !strings.Contains(s, "/*M!") {
		return s
	}
	out := []byte(s)
	depth := 0
	for i := 0; i < len(s); {
		kind, end := scan(s, i, depth > 0)
		switch kind {
		case lexExecOpen:
			if executes(s[i:end], d) {
				depth++
			} else {
				end = execEnd(s, end)
			}
			blank(out[i:end])
		case lexExecClose:
			depth--
			blank(out[i:end])
		}
		i = end
	}
	return string(out)
}

// executes reports whether the dialect runs the comment with the given opening.
//
//   - MySQL: versions up to its own; six digits are MMMmmpp, as are five
//     (Reference Manual, "Comments"). /*M! is a plain comment.
//   - MariaDB: versions up to its own but not 50700 to 99999, which are
//     features of MySQL 5.7 and later; after /*M! every version up to its own
//     (Knowledge Base, "Comment Syntax"; sql/sql_lex.cc).
//   - TiDB: every five-digit version, whatever its own (TiDB docs, "Comment
//     Syntax").
func executes(opening string, d sqlschema.Dialect) bool {
	forMariaDB := strings.HasPrefix(opening, "/*M")
	if forMariaDB && d.Name != "mariadb" {
		return false
	}
	digits := strings.TrimLeft(opening, "/*M!")
	if digits == "" {
		return true
	}
	version, err := strconv.Atoi(digits)
	if err != nil {
		return false
	}
	switch d.Name {
	case "tidb":
		return len(digits) == 5
	case "mariadb":
		if !forMariaDB && version >= 50700 && version <= 99999 {
			return false
		}
	}
	return version <= highestVersion(d)
}

// highestVersion is the last version number that a server of the dialect may
// have: the patch level is not known, and an unknown version counts as recent.
func highestVersion(d sqlschema.Dialect) int {
	switch {
	case d.Versioned():
		return d.Major*10000 + d.Minor*100 + 99
	case d.Name == "mariadb":
		return 990000
	}
	return 99900 // 99999 is written where no server is to execute the text
}

// execEnd gives the end of the skipped executable comment whose contents begin
// at s[i]. One plain comment inside it is stepped over.
func execEnd(s string, i int) int {
	for i < len(s) {
		switch {
		case strings.HasPrefix(s[i:], "*/"):
			return i + 2
		case strings.HasPrefix(s[i:], "/*"):
			n := strings.Index(s[i+2:], "*/")
			if n < 0 {
				return len(s)
			}
			i += 2 + n + 2
		default:
			i++
		}
	}
	return len(s)
}

// blank overwrites all but line breaks with spaces.
func blank(b []byte) {
	for i, c := range b {
		if c != '\n' && c != '\r' {
			b[i] = ' '
		}
	}
}
