package implied

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jinzhu/inflection"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// names finds tables by the stems that columns name them with.
type names struct {
	byStem map[string]*sqlschema.Table // nil value: two tables have the stem
	// byTail are tables by the last words of their names, two at least and not
	// all of them: "llm_config" of ai_llm_configs.
	byTail map[string]*sqlschema.Table // nil value: two tables end so
	// byLast are tables by the last words of their names, be it one, and not all of
	// them: "source" of data_sources.
	byLast map[string]*sqlschema.Table // nil value: two tables end so
	// systems are first words of table names ("github_repos"): before a parent's
	// name they mean that system's own number, not a row of the parent.
	systems map[string]bool
	// mark is the first word of nearly all columns, which says nothing of what
	// they refer to: "c" of c_name and c_userid.
	mark string
	// uniques are unique columns beside the primary key, by the words of their names.
	uniques map[string][]column
}

func newNames(s *sqlschema.Schema) *names {
	n := &names{byStem: map[string]*sqlschema.Table{}, byTail: map[string]*sqlschema.Table{}, byLast: map[string]*sqlschema.Table{}, systems: map[string]bool{}, mark: commonMark(s.Tables), uniques: map[string][]column{}}
	prefix := commonPrefix(s.Tables)
	for _, t := range s.Tables {
		if t.View {
			continue
		}
		for _, name := range uniques(t) {
			key := strings.Join(tokens(name), "_")
			n.uniques[key] = append(n.uniques[key], column{t, name})
		}
		words := tokens(t.Name)
		add(n.byStem, stem(words), t)
		for i := 1; i < len(words)-1; i++ {
			add(n.byTail, stem(words[i:]), t)
		}
		for i := 1; i < len(words); i++ {
			add(n.byLast, stem(words[i:]), t)
		}
		if len(words) > 1 {
			n.systems[words[0]] = true
		}
		if len(prefix) > 0 && len(words) > 1 && words[0] == prefix {
			add(n.byStem, stem(words[1:]), t)
		}
	}
	return n
}

func add(m map[string]*sqlschema.Table, s string, t *sqlschema.Table) {
	if old, ok := m[s]; ok && old != t {
		m[s] = nil
		return
	}
	m[s] = t
}

// parent gives the table that a column names: "user_id" users, "owner_user_id"
// users, "related_memo_id" memos, "parent_id" the table itself. The longest
// part of the name that is a table's, a neighbour's or the last words of one
// wins: "llm_config_id" means ai_llm_configs rather than configs.
func (n *names) parent(t *sqlschema.Table, column string) *sqlschema.Table {
	words := tokens(column)
	if len(words) > 1 && words[0] == n.mark {
		words = words[1:]
	}
	if len(words) == 1 && strings.HasSuffix(words[0], "id") && len(words[0]) > 3 {
		words = []string{strings.TrimSuffix(words[0], "id"), "id"} // "userid"
	}
	if len(words) < 2 {
		return nil
	}
	last := words[len(words)-1]
	switch last {
	case "id", "uuid", "guid", "fk", "uid":
	default:
		return nil
	}
	// A uid may be a name of the row beside its key.
	uid := func(found *sqlschema.Table) *sqlschema.Table {
		if last == "uid" && !keyedByUID(found) {
			return nil
		}
		return found
	}
	words = words[:len(words)-1]
	for i := range words {
		if found := n.byStem[stem(words[i:])]; found != nil {
			if found == t && i == 0 {
				return nil // "user_id" in users, "label_value_id" in label_values: a key of its own
			}
			if i > 0 && n.systems[words[0]] {
				return nil
			}
			return uid(found)
		}
		if found := n.neighbour(t, words[i:]); found != nil && (i == 0 || !n.systems[words[0]]) {
			return uid(found)
		}
		if found := n.byTail[stem(words[i:])]; found != nil && found != t && len(words)-i > 1 {
			return uid(found)
		}
	}
	if len(words) == 1 && words[0] == "parent" {
		return uid(t)
	}
	return nil
}

// neighbour gives the table whose name is that of the column behind the column's
// own table or its first words: in event_pipeline_executions "pipeline_id" means
// event_pipelines, in orders "status_id" means order_statuses.
func (n *names) neighbour(t *sqlschema.Table, words []string) *sqlschema.Table {
	own := tokens(t.Name)
	own[len(own)-1] = inflection.Singular(own[len(own)-1])
	for k := len(own); k > 0; k-- {
		full := append(append([]string(nil), own[:k]...), words...)
		if found := n.byStem[stem(full)]; found != nil && found != t {
			return found
		}
	}
	return nil
}

// keyedByUID reports whether rows of a table are referred to by a uid.
func keyedByUID(t *sqlschema.Table) bool {
	key, ok := parentKey(t)
	words := tokens(key)
	return ok && len(words) > 0 && words[len(words)-1] == "uid"
}

// stem joins words with the last one in the singular, in the spelling that
// "user_albums" and "useralbums" have in common: "useralbum".
func stem(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], "") + inflection.Singular(words[last])
}

// commonPrefix is the first word of all tables where they share one ("wp").
func commonPrefix(tables []*sqlschema.Table) string {
	prefix, n := "", 0
	for _, t := range tables {
		words := tokens(t.Name)
		if len(words) < 2 || n > 0 && words[0] != prefix {
			return ""
		}
		prefix, n = words[0], n+1
	}
	if n < 3 {
		return ""
	}
	return prefix
}

// commonMark is the first word that the columns of all tables share, where at
// most one column in ten, such as the tables' own id, has no part in it.
func commonMark(tables []*sqlschema.Table) string {
	if len(tables) < 3 {
		return ""
	}
	mark, with, all := "", 0, 0
	for _, t := range tables {
		if t.View {
			continue
		}
		here := 0
		for i := range t.Columns {
			words := tokens(t.Columns[i].Name)
			if mark == "" && len(words) > 1 {
				mark = words[0]
			}
			if len(words) > 1 && words[0] == mark {
				here++
			}
		}
		if here == 0 {
			return ""
		}
		with, all = with+here, all+len(t.Columns)
	}
	if with*10 < all*9 {
		return ""
	}
	return mark
}

// tokens splits snake and camel case into lower-case words: "ownerUserID" is
// owner, user, id.
func tokens(name string) []string {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		name = name[i+1:]
	}
	var words []string
	begin := 0
	flush := func(end int) {
		if end > begin {
			words = append(words, strings.ToLower(name[begin:end]))
		}
	}
	var last rune
	for i, r := range name {
		switch {
		case r == '_' || r == '-' || r == ' ':
			flush(i)
			begin = i + 1
		case unicode.IsUpper(r) && i > 0:
			next, _ := utf8.DecodeRuneInString(name[i+utf8.RuneLen(r):])
			if unicode.IsLower(last) || unicode.IsUpper(last) && unicode.IsLower(next) {
				flush(i)
				begin = i
			}
		}
		last = r
	}
	flush(len(name))
	return words
}

// folded is a name as columns and Go fields have it in common: "taskid" for
// task_id and TaskID.
func folded(name string) string { return strings.Join(tokens(name), "") }
