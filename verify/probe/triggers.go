package probe

import (
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// triggerJudge decides whether a rollback undoes what the triggers of tables do:
// they change nothing but transactional tables of the same database, whose
// triggers are judged too. What is not understood is not undone.
type triggerJudge struct {
	schema *sqlschema.Schema
	judged map[string]bool
}

// table judges a table that the trial changes. The error says why a rollback is
// not certain.
func (j *triggerJudge) table(t *sqlschema.Table) error {
	if j.judged[t.Name] {
		return nil
	}
	j.judged[t.Name] = true
	if !transactional(t) {
		return unfit("the engine of %s is %s, which a rollback does not undo", t.Name, t.Engine)
	}
	for _, tr := range t.Triggers {
		if err := j.trigger(t, tr); err != nil {
			return err
		}
	}
	return nil
}

var (
	// inert are the texts and comments of a body.
	inert = regexp.MustCompile("(?s)'(?:[^'\\\\]|\\\\.|'')*'|\"(?:[^\"\\\\]|\\\\.|\"\")*\"|/\\*.*?\\*/|--\\s[^\n]*|#[^\n]*")
	words = regexp.MustCompile("(?:`(?:[^`]|``)+`|[@$\\pL\\pN_]+)(?:\\s*\\.\\s*(?:`(?:[^`]|``)+`|[$\\pL\\pN_]+))*|[(),]")
)

// harmless are functions and operators that change nothing. Others may be the
// database's own.
var harmless = strings.Fields("IF IN AND OR NOT ELSEIF WHEN THEN WHILE UNTIL RETURN VALUES VALUE ON USING EXISTS ANY ALL AS FROM JOIN SELECT SET WHERE BETWEEN INTERVAL " +
	"NOW CURRENT_TIMESTAMP UTC_TIMESTAMP CURDATE CURTIME SYSDATE UNIX_TIMESTAMP DATE_ADD DATE_SUB DATE YEAR MONTH DAY CONCAT CONCAT_WS COALESCE IFNULL NULLIF UPPER LOWER TRIM LEFT RIGHT " +
	"SUBSTRING LENGTH CHAR_LENGTH REPLACE UUID USER CURRENT_USER CONNECTION_ID COUNT SUM MIN MAX AVG ROUND FLOOR CEIL ABS GREATEST LEAST MOD JSON_OBJECT JSON_ARRAY JSON_EXTRACT " +
	"JSON_UNQUOTE CAST CONVERT FORMAT HEX UNHEX MD5 SHA1 SHA2 LAST_INSERT_ID ROW_COUNT FOUND_ROWS INT VARCHAR CHAR DECIMAL TINYINT BIGINT DATETIME")

// forbidden are statements whose effects a rollback may not undo, or that do
// what cannot be told.
var forbidden = strings.Fields("CALL EXECUTE PREPARE LOAD HANDLER TRUNCATE CREATE ALTER DROP RENAME LOCK UNLOCK COMMIT ROLLBACK START SAVEPOINT OUTFILE DUMPFILE NEXTVAL LASTVAL SETVAL GET_LOCK RELEASE_LOCK SLEEP")

// modifiers stand between a statement's verb and its table.
var modifiers = strings.Fields("LOW_PRIORITY DELAYED HIGH_PRIORITY QUICK IGNORE INTO FROM")

// trigger judges one trigger.
func (j *triggerJudge) trigger(t *sqlschema.Table, tr sqlschema.Trigger) error {
	list := words.FindAllString(inert.ReplaceAllString(tr.Body, " "), -1)
	if len(list) == 0 {
		return unfit("what the trigger %s of %s does is not seen", tr.Name, t.Name)
	}
	at := func(i int) string {
		if i >= 0 && i < len(list) {
			return strings.ToUpper(list[i])
		}
		return ""
	}
	for i := 0; i < len(list); i++ {
		word := at(i)
		switch {
		case slices.Contains(forbidden, word):
			return unfit("the trigger %s of %s has %s, which a rollback may not undo", tr.Name, t.Name, word)
		case word == "INSERT" && at(i+1) != "(", word == "REPLACE" && at(i+1) != "(",
			word == "UPDATE" && at(i-1) != "KEY" && at(i-1) != "FOR", word == "DELETE":
			for i++; slices.Contains(modifiers, at(i)); i++ {
			}
			if err := j.target(t, tr, list, i); err != nil {
				return err
			}
		case at(i+1) == "(" && word != "(" && word != ")" && word != "," && !slices.Contains(harmless, word):
			return unfit("the trigger %s of %s calls %s, of which it is not known what it does", tr.Name, t.Name, list[i])
		}
	}
	return nil
}

// target judges the table that a statement of a trigger changes.
func (j *triggerJudge) target(t *sqlschema.Table, tr sqlschema.Trigger, list []string, i int) error {
	name := ""
	if i < len(list) {
		name = list[i]
	}
	if n, ok := strings.CutPrefix(name, "`"); ok && strings.HasSuffix(n, "`") && !strings.Contains(name, "`.") {
		name = strings.ReplaceAll(strings.TrimSuffix(n, "`"), "``", "`")
	}
	target := j.schema.Table(name)
	switch {
	case target == nil || target.View:
		return unfit("the trigger %s of %s changes %s, which is no table of this database", tr.Name, t.Name, name)
	case i+1 < len(list) && (list[i+1] == "," || strings.EqualFold(list[i+1], "JOIN")):
		return unfit("the trigger %s of %s changes several tables at once", tr.Name, t.Name)
	}
	return j.table(target)
}
