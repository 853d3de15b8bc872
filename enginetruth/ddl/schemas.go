package ddl

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed schemas/*.sql
var files embed.FS

// taken are the files that each engine takes.
var taken = map[string][]string{
	"mysql@5.6":        {"common", "programs"},
	"mysql@9.7":        {"common", "programs", "generated", "mysql-9.7"},
	"mysql@9.7-native": {"common", "programs", "generated", "mysql-9.7"},
	"mariadb":          {"common", "programs", "generated"},
	"mariadb@10.11":    {"common", "programs", "generated", "mariadb"},
	"mariadb@11.8":     {"common", "programs", "generated", "mariadb", "mariadb-11.8"},
	"tidb@8.5":         {"common", "generated", "tidb"},
}

// Schema gives the statements of the rich schema for an engine, which has as
// much of the engine's own syntax as its version knows. It is empty for an
// engine that sqlschema/mysql does not read; "mariadb" stands for any version.
func Schema(engine string) (string, error) {
	var all strings.Builder
	for _, name := range taken[engine] {
		text, err := files.ReadFile("schemas/" + name + ".sql")
		if err != nil {
			return "", fmt.Errorf("read the schema of %s: %w", engine, err)
		}
		all.Write(text)
	}
	return all.String(), nil
}

// Undecided names, as "table.key", the keys of [Schema] of which the text alone
// cannot tell whether the engine acts on them. It must be what [Check] says.
func Undecided(engine string) []string {
	switch engine {
	case "mysql@9.7", "mysql@9.7-native":
		// The parent's key is not unique: MySQL refuses that since 8.4, unless
		// restrict_fk_on_non_standard_key is off.
		return []string{"many_child.to_many"}
	}
	return nil
}
