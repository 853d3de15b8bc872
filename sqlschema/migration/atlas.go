package migration

import (
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// atlasSum is the file with which Atlas guards a folder's contents.
const atlasSum = "atlas.sum"

var (
	atlasDirective = regexp.MustCompile(`^--\s*atlas:(\w+)(?:\s+(.*))?$`)
	atlasMember    = regexp.MustCompile(`^-- (\S+) --\s*$`)
)

// atlas reads a folder in the format of atlasgo.io: .sql files in the order of
// their names as text, beginning with the last checkpoint, as for an empty
// database.
func atlas(files []file) ([]Script, []sqlschema.Problem) {
	files = slices.DeleteFunc(slices.Clone(files), func(f file) bool {
		return !f.sql() || strings.HasSuffix(f.base(), ".down.sql")
	})
	slices.SortFunc(files, func(a, b file) int { return strings.Compare(a.name, b.name) })
	for i, f := range slices.Backward(files) {
		if _, ok := atlasHead(f)["checkpoint"]; ok {
			files = files[i:]
			break
		}
	}
	var scripts []Script
	for _, f := range files {
		head := atlasHead(f)
		if _, ok := head["txtar"]; ok {
			f.text = atlasArchive(f.text)
		}
		if delimiter := atlasDelimiter(head["delimiter"]); delimiter != "" {
			scripts = append(scripts, delimited(f, delimiter)...)
			continue
		}
		scripts = append(scripts, whole([]file{f})...)
	}
	return scripts, nil
}

// atlasHead gives the file's directives: those in the comment lines at its
// start, by name.
func atlasHead(f file) map[string]string {
	directives := map[string]string{}
	for line := range strings.Lines(f.text) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "--") && !strings.HasPrefix(line, "#") {
			break
		}
		if m := atlasDirective.FindStringSubmatch(line); m != nil {
			directives[m[1]] = m[2]
		}
	}
	return directives
}

// atlasDelimiter undoes the escapes of the directive's value.
func atlasDelimiter(value string) string {
	return strings.NewReplacer(`\n`, "\n", `\r`, "\r", `\t`, "\t").Replace(strings.TrimSpace(value))
}

// atlasArchive keeps the member migration.sql of a file that is an archive of
// checks and scripts, and blanks the others.
func atlasArchive(text string) string {
	var b strings.Builder
	keep := false
	for line := range strings.Lines(text) {
		m := atlasMember.FindStringSubmatch(strings.TrimRight(line, "\r\n"))
		switch {
		case m != nil:
			keep = m[1] == "migration.sql"
			b.WriteByte('\n')
		case keep:
			b.WriteString(line)
		default:
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// delimited makes a script of each statement of a file whose statements end
// with a text of the author's choice, which may be blank lines.
func delimited(f file, delimiter string) []Script {
	// The directives are the file's first lines and no statement.
	line, rest := 1, strings.ReplaceAll(f.text, "\r\n", "\n")
	for strings.HasPrefix(rest, "--") {
		_, after, found := strings.Cut(rest, "\n")
		if !found {
			return nil
		}
		line, rest = line+1, after
	}
	var scripts []Script
	for rest != "" {
		statement, after, _ := strings.Cut(rest, delimiter)
		if strings.TrimSpace(statement) != "" {
			// single puts a line of its own before the statement.
			scripts = append(scripts, Script{File: f.name, Line: line - 1, SQL: single(statement)})
		}
		line += strings.Count(statement, "\n") + strings.Count(delimiter, "\n")
		rest = after
	}
	return scripts
}

// single makes a script of one statement: a DELIMITER command on a line of its
// own, before the text, keeps any semicolon inside.
func single(sql string) string {
	delimiter := "$$"
	for strings.Contains(sql, delimiter) {
		delimiter += "$"
	}
	sql = strings.TrimRight(sql, " \t\r\n")
	return "DELIMITER " + delimiter + "\n" + strings.TrimSuffix(sql, ";") + "\n" + delimiter + "\n"
}
