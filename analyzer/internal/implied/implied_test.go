package implied_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/implied"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// edges reads a schema and gives what is implied on it: "child > parent", with
// "?" for an edge that is not believed.
func edges(t *testing.T, ddl string, seen ...implied.Observation) []string {
	t.Helper()
	r := mysql.NewReader(sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11})
	r.Read("schema.sql", 1, ddl)
	s := r.Schema()
	for _, p := range s.Problems {
		t.Fatalf("%s: %s", p.Pos, p.Message)
	}
	var out []string
	for _, e := range implied.Find(cascade.NewGraph(s, nil), seen) {
		text := e.Child.String() + " > " + e.Parent.Table
		for _, w := range e.Where {
			text += " " + w.Column + "=" + w.Value
		}
		if !e.Believed() {
			text += " ?"
		}
		out = append(out, text)
	}
	return out
}

func key(table, column string) cascade.Key {
	return cascade.Key{Table: table, Columns: []string{column}}
}

func TestFind(t *testing.T) {
	const users = "CREATE TABLE users (id INT PRIMARY KEY);\n"
	const roles = "CREATE TABLE roles (id INT PRIMARY KEY, name CHAR(9) UNIQUE);\n"
	const teams = "CREATE TABLE teams (id INT PRIMARY KEY);\n"
	const repository = "CREATE TABLE repository (id INT PRIMARY KEY);\n"
	repoTable := func(name, more string) string {
		return "CREATE TABLE " + name + " (id INT PRIMARY KEY, repo_id INT " + more + ");\n"
	}
	cleanup := func(child, column, parent string) implied.Observation {
		return implied.Observation{Kind: implied.Cleanup, Child: key(child, column), Parent: cascade.Key{Table: parent}, Text: "cleanup"}
	}
	tests := []struct {
		name string
		ddl  string
		seen []implied.Observation
		want []string
	}{
		{name: "a name alone is a hint", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT);",
			want: []string{"posts.user_id > users ?"}},
		{name: "a name and NOT NULL", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT NOT NULL);",
			want: []string{"posts.user_id > users"}},
		{name: "a name and an index", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, owner_user_id INT, KEY (owner_user_id));",
			want: []string{"posts.owner_user_id > users"}},
		{name: "a name within the primary key", ddl: users + "CREATE TABLE members (user_id INT, team INT, PRIMARY KEY (user_id, team));",
			want: []string{"members.user_id > users"}},
		{name: "a uuid beside the key, NOT NULL", ddl: "CREATE TABLE hosts (id INT PRIMARY KEY, uuid CHAR(36) UNIQUE);\nCREATE TABLE profiles (id INT PRIMARY KEY, host_uuid CHAR(36) NOT NULL);",
			want: []string{"profiles.host_uuid > hosts"}},
		{name: "a uuid that is not unique", ddl: "CREATE TABLE hosts (id INT PRIMARY KEY, uuid CHAR(36));\nCREATE TABLE profiles (id INT PRIMARY KEY, host_uuid CHAR(36) NOT NULL);"},
		{name: "a uuid of another type", ddl: "CREATE TABLE hosts (id INT PRIMARY KEY, uuid CHAR(36) UNIQUE);\nCREATE TABLE profiles (id INT PRIMARY KEY, host_uuid BINARY(16) NOT NULL);"},
		{name: "a name beside the key, with an index", ddl: roles + "CREATE TABLE grants (id INT PRIMARY KEY, role_name CHAR(9) NOT NULL, KEY (role_name));",
			want: []string{"grants.role_name > roles ?"}},
		{name: "a name beside the key, joined", ddl: roles + "CREATE TABLE grants (id INT PRIMARY KEY, role_name CHAR(9));",
			seen: []implied.Observation{{Kind: implied.Join, Child: key("grants", "role_name"), Parent: key("roles", "name"), Text: "a join"}},
			want: []string{"grants.role_name > roles"}},
		{name: "a name beside the key, within the primary key", ddl: roles + "CREATE TABLE grants (role_name CHAR(9), n INT, PRIMARY KEY (role_name, n));",
			want: []string{"grants.role_name > roles"}},
		{name: "a copy of the name", ddl: roles + "CREATE TABLE grants (id INT PRIMARY KEY, role_id INT, role_name CHAR(9) NOT NULL, UNIQUE (role_name, id));",
			want: []string{"grants.role_id > roles ?"}},
		{name: "a join by a column that names nothing", ddl: roles + "CREATE TABLE grants (id INT PRIMARY KEY, caption CHAR(9));",
			seen: []implied.Observation{{Kind: implied.Join, Child: key("grants", "caption"), Parent: key("roles", "name"), Text: "a join"}}},
		{name: "camel case", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, UserID INT NOT NULL);",
			want: []string{"posts.UserID > users"}},
		{name: "a tree", ddl: "CREATE TABLE nodes (id INT PRIMARY KEY, parent_id INT, KEY (parent_id));",
			want: []string{"nodes.parent_id > nodes"}},
		{name: "a row of its own table, of two words", ddl: "CREATE TABLE label_values (label_value_id INT PRIMARY KEY, old_label_value_id INT NOT NULL);",
			want: []string{"label_values.old_label_value_id > label_values"}},
		{name: "a foreign key of the same name elsewhere", ddl: users +
			"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES users (id));\n" +
			"CREATE TABLE likes (id INT PRIMARY KEY, user_id INT);",
			want: []string{"likes.user_id > users"}},
		{name: "a cleanup needs no name", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, author INT);",
			seen: []implied.Observation{cleanup("posts", "author", "users")}, want: []string{"posts.author > users"}},
		{name: "a column like one that is cleaned up", ddl: users +
			"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT);\nCREATE TABLE mails (id INT PRIMARY KEY, user_id INT);",
			seen: []implied.Observation{cleanup("posts", "user_id", "users")}, want: []string{"posts.user_id > users", "mails.user_id > users"}},
		{name: "a polymorphic cleanup", ddl: users + "CREATE TABLE notes (id INT PRIMARY KEY, owner_id INT, owner_type VARCHAR(20));",
			seen: []implied.Observation{{Kind: implied.Cleanup, Child: key("notes", "owner_id"), Parent: cascade.Key{Table: "users"}, Where: []cascade.Condition{{Column: "owner_type", Value: "users"}}}},
			want: []string{"notes.owner_id > users owner_type=users"}},
		{name: "a table's name written as one word", ddl: "CREATE TABLE remoteusers (id INT PRIMARY KEY);\n" + users +
			"CREATE TABLE userkeys (id INT PRIMARY KEY, remote_user_id INT NOT NULL);",
			want: []string{"userkeys.remote_user_id > remoteusers"}},
		{name: "a log that is cleaned up", ddl: users + "CREATE TABLE mail_logs (id INT PRIMARY KEY, user_id INT NOT NULL);",
			seen: []implied.Observation{cleanup("mail_logs", "user_id", "users")}, want: []string{"mail_logs.user_id > users"}},
		{name: "a key that is also a parent", ddl: "CREATE TABLE employees (user_id INT PRIMARY KEY);\nCREATE TABLE payslips (id INT PRIMARY KEY, employee INT);",
			seen: []implied.Observation{cleanup("payslips", "employee", "employees")}, want: []string{"payslips.employee > employees"}},
		{name: "a value that goes there, and a name", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT);",
			seen: []implied.Observation{{Kind: implied.Flow, Child: key("posts", "user_id"), Parent: cascade.Key{Table: "users"}, Text: "keys of users"}},
			want: []string{"posts.user_id > users"}},
		{name: "the custom of other tables", ddl: repository + repoTable("stars", "") + repoTable("labels", "NOT NULL") + repoTable("watches", ""),
			seen: []implied.Observation{cleanup("stars", "repo_id", "repository"), cleanup("watches", "repo_id", "repository")},
			want: []string{"stars.repo_id > repository", "watches.repo_id > repository", "labels.repo_id > repository"}},
		{name: "the custom of foreign keys", ddl: repository + repoTable("labels", "NOT NULL") +
			repoTable("stars", "REFERENCES repository (id)") + repoTable("watches", "REFERENCES repository (id)"),
			want: []string{"labels.repo_id > repository"}},
		{name: "the custom of three tables", ddl: repository + repoTable("stars", "") + repoTable("labels", "") + repoTable("watches", "") + repoTable("keys_", ""),
			seen: []implied.Observation{cleanup("stars", "repo_id", "repository"), cleanup("watches", "repo_id", "repository"), cleanup("keys_", "repo_id", "repository")},
			want: []string{"stars.repo_id > repository", "watches.repo_id > repository", "keys_.repo_id > repository", "labels.repo_id > repository"}},
		{name: "the last words of a table's name", ddl: "CREATE TABLE configs (id INT PRIMARY KEY);\nCREATE TABLE ai_llm_configs (id INT PRIMARY KEY);\n" +
			"CREATE TABLE agents (id INT PRIMARY KEY, llm_config_id INT NOT NULL);",
			want: []string{"agents.llm_config_id > ai_llm_configs"}},
		{name: "a table of the same first words", ddl: "CREATE TABLE event_pipelines (id INT PRIMARY KEY);\n" +
			"CREATE TABLE event_pipeline_executions (id INT PRIMARY KEY, pipeline_id INT NOT NULL);\nCREATE TABLE event_sinks (id INT PRIMARY KEY, last_pipeline_id INT NOT NULL);",
			want: []string{"event_pipeline_executions.pipeline_id > event_pipelines", "event_sinks.last_pipeline_id > event_pipelines"}},
		{name: "a table of its own name before a neighbour", ddl: "CREATE TABLE groups_ (id INT PRIMARY KEY);\nCREATE TABLE users (id INT PRIMARY KEY);\n" +
			"CREATE TABLE team_users (id INT PRIMARY KEY);\nCREATE TABLE team_notes (id INT PRIMARY KEY, user_id INT NOT NULL);",
			want: []string{"team_notes.user_id > users"}},

		{name: "a foreign key of nearly the same name elsewhere", ddl: users +
			"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES users (id));\n" +
			"CREATE TABLE likes (id INT PRIMARY KEY, chosen_user_id INT, last_changed_by_user_id INT);",
			want: []string{"likes.chosen_user_id > users", "likes.last_changed_by_user_id > users"}},
		{name: "a log of usage that is cleaned up", ddl: users + "CREATE TABLE api_usages (id INT PRIMARY KEY, user_id INT NOT NULL);",
			seen: []implied.Observation{cleanup("api_usages", "user_id", "users")}, want: []string{"api_usages.user_id > users"}},

		{name: "a uid that is the parent's key", ddl: "CREATE TABLE links (link_uid VARCHAR(42) PRIMARY KEY);\n" +
			"CREATE TABLE shares (id INT PRIMARY KEY, link_uid VARCHAR(42) NOT NULL, old_link_uid VARCHAR(42));",
			want: []string{"shares.link_uid > links", "shares.old_link_uid > links ?"}},

		// silent
		{name: "a uid beside the parent's key", ddl: "CREATE TABLE links (id VARCHAR(42) PRIMARY KEY, link_uid VARCHAR(42));\n" +
			"CREATE TABLE shares (id INT PRIMARY KEY, link_uid VARCHAR(42) NOT NULL);"},
		{name: "what was used", ddl: users + "CREATE TABLE api_usages (id INT PRIMARY KEY, user_id INT NOT NULL);\n" +
			"CREATE TABLE request_usage_group (request_id INT, user_id INT, PRIMARY KEY (request_id, user_id));",
			want: []string{"api_usages.user_id > users ?", "request_usage_group.user_id > users ?"}},
		{name: "the same words in the name of another thing", ddl: users +
			"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES users (id));\n" +
			"CREATE TABLE upstreams (id INT PRIMARY KEY, identity_header_user_id INT);",
			want: []string{"upstreams.identity_header_user_id > users ?"}},
		{name: "its own row behind its first words", ddl: "CREATE TABLE order_items (id INT PRIMARY KEY, item_id INT NOT NULL);"},
		{name: "the last words of two tables' names", ddl: "CREATE TABLE ai_llm_configs (id INT PRIMARY KEY);\nCREATE TABLE old_llm_configs (id INT PRIMARY KEY);\n" +
			"CREATE TABLE agents (id INT PRIMARY KEY, llm_config_id INT NOT NULL);"},
		{name: "the last word of a table's name", ddl: "CREATE TABLE user_groups (id INT PRIMARY KEY);\nCREATE TABLE rules (id INT PRIMARY KEY, group_id INT NOT NULL);"},
		{name: "a custom alone is a hint", ddl: repository + repoTable("stars", "") + repoTable("labels", "") + repoTable("watches", ""),
			seen: []implied.Observation{cleanup("stars", "repo_id", "repository"), cleanup("watches", "repo_id", "repository")},
			want: []string{"stars.repo_id > repository", "watches.repo_id > repository", "labels.repo_id > repository ?"}},
		{name: "one other table is no custom", ddl: repository + repoTable("stars", "") + repoTable("labels", "NOT NULL"),
			seen: []implied.Observation{cleanup("stars", "repo_id", "repository")}, want: []string{"stars.repo_id > repository"}},
		{name: "the tables do not agree", ddl: repository + "CREATE TABLE mirror (id INT PRIMARY KEY);\n" +
			repoTable("stars", "") + repoTable("labels", "NOT NULL") + repoTable("watches", ""),
			seen: []implied.Observation{cleanup("stars", "repo_id", "repository"), cleanup("watches", "repo_id", "mirror")},
			want: []string{"stars.repo_id > repository", "watches.repo_id > mirror"}},
		{name: "a custom of another type", ddl: repository + repoTable("stars", "") + repoTable("watches", "") +
			"CREATE TABLE labels (id INT PRIMARY KEY, repo_id VARCHAR(36) NOT NULL);",
			seen: []implied.Observation{cleanup("stars", "repo_id", "repository"), cleanup("watches", "repo_id", "repository")},
			want: []string{"stars.repo_id > repository", "watches.repo_id > repository"}},
		{name: "a value that goes there alone", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, author INT NOT NULL);",
			seen: []implied.Observation{{Kind: implied.Flow, Child: key("posts", "author"), Parent: cascade.Key{Table: "users"}, Text: "keys of users"}},
			want: []string{"posts.author > users ?"}},
		{name: "a value that goes into a column of the parent's first letter", ddl: users + "CREATE TABLE sessions (id INT PRIMARY KEY, uid INT, KEY (uid));",
			seen: []implied.Observation{{Kind: implied.Flow, Child: key("sessions", "uid"), Parent: cascade.Key{Table: "users"}, Text: "keys of users"}},
			want: []string{"sessions.uid > users"}},
		{name: "a value that goes into a column of another letter", ddl: users + "CREATE TABLE sessions (id INT PRIMARY KEY, tid INT, KEY (tid));",
			seen: []implied.Observation{{Kind: implied.Flow, Child: key("sessions", "tid"), Parent: cascade.Key{Table: "users"}, Text: "keys of users"}},
			want: []string{"sessions.tid > users ?"}},
		{name: "a column of the parent's first letter alone", ddl: users + "CREATE TABLE sessions (id INT PRIMARY KEY, uid INT NOT NULL, KEY (uid));"},
		{name: "cleaned up with the table that it names and with another", ddl: users + teams + "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT);",
			seen: []implied.Observation{cleanup("posts", "user_id", "users"), cleanup("posts", "user_id", "teams")}, want: []string{"posts.user_id > users"}},
		{name: "cleaned up with another table than it names", ddl: users + teams + "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT);",
			seen: []implied.Observation{cleanup("posts", "user_id", "teams")}, want: []string{"posts.user_id > users ?", "posts.user_id > teams"}},
		{name: "two tables with the same parent", ddl: users + "CREATE TABLE totp (user_id INT PRIMARY KEY);\nCREATE TABLE tokens (id INT PRIMARY KEY, user_id INT);",
			seen: []implied.Observation{cleanup("tokens", "user_id", "totp")}, want: []string{"totp.user_id > users", "tokens.user_id > users ?"}},
		{name: "declared", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT NOT NULL, FOREIGN KEY (user_id) REFERENCES users (id));"},
		{name: "no such table", ddl: "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT NOT NULL);"},
		{name: "another type", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, user_id VARCHAR(36) NOT NULL);"},
		{name: "a parent without a single key", ddl: "CREATE TABLE users (id INT, tenant INT, PRIMARY KEY (id, tenant));\nCREATE TABLE posts (id INT PRIMARY KEY, user_id INT NOT NULL);"},
		{name: "its own key, without a primary one", ddl: users + "CREATE TABLE drafts (id INT NOT NULL, UNIQUE (id));",
			seen: []implied.Observation{cleanup("drafts", "id", "users")}},
		{name: "its own key", ddl: "CREATE TABLE users (user_id INT PRIMARY KEY);"},
		{name: "its own key, of two words", ddl: "CREATE TABLE label_values (label_value_id INT PRIMARY KEY, label_value_uuid VARCHAR(36) NOT NULL);"},
		{name: "another system's number", ddl: users + "CREATE TABLE github_repos (id INT PRIMARY KEY);\nCREATE TABLE links (id INT PRIMARY KEY, github_user_id INT NOT NULL);"},
		{name: "polymorphic without a type", ddl: users + "CREATE TABLE notes (id INT PRIMARY KEY, user_id INT NOT NULL, user_type VARCHAR(20));",
			seen: []implied.Observation{cleanup("notes", "user_id", "users")}},
		{name: "polymorphic, written together", ddl: users + "CREATE TABLE notes (id INT PRIMARY KEY, refid INT NOT NULL, reftype VARCHAR(20));",
			seen: []implied.Observation{cleanup("notes", "refid", "users")}},
		{name: "a type of something else", ddl: users + "CREATE TABLE notes (id INT PRIMARY KEY, userid INT NOT NULL, mimetype VARCHAR(20), user_prototype INT);",
			seen: []implied.Observation{cleanup("notes", "userid", "users")}, want: []string{"notes.userid > users"}},
		{name: "a history, shortened", ddl: users + "CREATE TABLE event_his (id INT PRIMARY KEY, user_id INT NOT NULL);\nCREATE TABLE hist_orders (id INT PRIMARY KEY, user_id INT NOT NULL);",
			want: []string{"event_his.user_id > users ?", "hist_orders.user_id > users ?"}},
		{name: "a log", ddl: users + "CREATE TABLE audit_log (id INT PRIMARY KEY, user_id INT NOT NULL);", want: []string{"audit_log.user_id > users ?"}},
		{name: "a table that is rewritten", ddl: users + "CREATE TABLE tips (id INT PRIMARY KEY, user_id INT NOT NULL);",
			seen: []implied.Observation{{Kind: implied.Rewrite, Child: cascade.Key{Table: "tips"}, Text: "rewritten"}}, want: []string{"tips.user_id > users ?"}},
		{name: "a table of references that is rewritten", ddl: users + teams + "CREATE TABLE members (id INT PRIMARY KEY, user_id INT NOT NULL, team_id INT NOT NULL);",
			seen: []implied.Observation{{Kind: implied.Rewrite, Child: cascade.Key{Table: "members", Columns: []string{"team_id"}}, Text: "rewritten"}},
			want: []string{"members.user_id > users", "members.team_id > teams"}},
		{name: "a table of references and a value that is rewritten", ddl: users + teams + "CREATE TABLE members (user_id INT NOT NULL, team_id INT NOT NULL, place INT);",
			seen: []implied.Observation{{Kind: implied.Rewrite, Child: cascade.Key{Table: "members", Columns: []string{"team_id"}}, Text: "rewritten"}},
			want: []string{"members.user_id > users ?", "members.team_id > teams"}},
		{name: "parent and child are rewritten", ddl: users + "CREATE TABLE tips (id INT PRIMARY KEY, user_id INT NOT NULL);",
			seen: []implied.Observation{
				{Kind: implied.Rewrite, Child: cascade.Key{Table: "users"}, Text: "rewritten"},
				{Kind: implied.Rewrite, Child: cascade.Key{Table: "tips"}, Text: "rewritten"},
			}, want: []string{"tips.user_id > users"}},
		{name: "a missing parent is expected", ddl: users + "CREATE TABLE tips (id INT PRIMARY KEY, user_id INT NOT NULL);",
			seen: []implied.Observation{{Kind: implied.Missing, Child: key("tips", "user_id"), Parent: cascade.Key{Table: "users"}, Text: "f"}}, want: []string{"tips.user_id > users ?"}},
		{name: "a missing parent of another table is expected", ddl: users + "CREATE TABLE tips (id INT PRIMARY KEY, user_id INT NOT NULL);\nCREATE TABLE tokens (id INT PRIMARY KEY, user_id INT NOT NULL);",
			seen: []implied.Observation{
				cleanup("tips", "user_id", "users"), cleanup("tokens", "user_id", "users"),
				{Kind: implied.Missing, Child: key("tips", "user_id"), Parent: cascade.Key{Table: "users"}, Text: "f"},
				{Kind: implied.Missing, Child: key("tokens", "user_id"), Parent: cascade.Key{Table: "users"}, Text: "f"},
				{Kind: implied.Flow, Child: key("tokens", "user_id"), Parent: cascade.Key{Table: "users"}, Text: "by its value"},
			}, want: []string{"tips.user_id > users", "tokens.user_id > users ?"}},
		{name: "deleted together by another name", ddl: users + "CREATE TABLE posts (id INT PRIMARY KEY, title INT);",
			seen: []implied.Observation{{Kind: implied.Together, Child: key("posts", "title"), Parent: cascade.Key{Table: "users"}}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, edges(t, tt.ddl, tt.seen...)); diff != "" {
				t.Errorf("edges (-want +got):\n%s", diff)
			}
		})
	}
}

// TestClaim shows what a reader of a finding gets to see, and where it points.
func TestClaim(t *testing.T) {
	const schema = "CREATE TABLE repository (id INT PRIMARY KEY);\n" +
		"CREATE TABLE users (id INT PRIMARY KEY);\n" +
		"CREATE TABLE stars (id INT PRIMARY KEY, repo_id INT, user_id INT);\n" +
		"CREATE TABLE watches (id INT PRIMARY KEY, repo_id INT, user_id INT);\n" +
		"CREATE TABLE labels (id INT PRIMARY KEY, repo_id INT NOT NULL);\n" +
		"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, KEY (user_id));\n"
	at := func(line int) sqlschema.Position { return sqlschema.Position{File: "a.go", Line: line} }
	cleanup := func(child, column, parent, function string, line, calls int) implied.Observation {
		return implied.Observation{
			Kind: implied.Cleanup, Child: key(child, column), Parent: cascade.Key{Table: parent},
			Text: "cleanup in " + function, Pos: at(line), Calls: calls,
		}
	}
	got := map[string]string{}
	r := mysql.NewReader(sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11})
	r.Read("schema.sql", 1, schema)
	for _, e := range implied.Find(cascade.NewGraph(r.Schema(), nil), []implied.Observation{
		cleanup("stars", "repo_id", "repository", "api.Handler", 9, 3),
		cleanup("stars", "repo_id", "repository", "store.DeleteRepository", 7, 0),
		cleanup("stars", "repo_id", "repository", "main.run", 9, 4),
		cleanup("watches", "repo_id", "repository", "store.DeleteRepository", 8, 0),
		cleanup("stars", "user_id", "users", "store.DeleteUser", 12, 0),
	}) {
		if e.Believed() {
			c := e.Claim()
			got[e.Child.String()] = c.Text + " at " + c.Pos.String()
		}
	}
	want := map[string]string{
		"stars.repo_id":   "implied by cleanup in store.DeleteRepository at a.go:7",
		"watches.repo_id": "implied by cleanup in store.DeleteRepository at a.go:8",
		"labels.repo_id":  "implied by its namesakes stars.repo_id and watches.repo_id, which refer to repository, NOT NULL at schema.sql:5",
		"stars.user_id":   "implied by cleanup in store.DeleteUser, the column's name at a.go:12",
		"watches.user_id": "implied by its namesake stars.user_id, which is cleaned up with users, the column's name at schema.sql:4",
		"posts.user_id":   "implied by its namesake stars.user_id, which is cleaned up with users, the column's name, an index at schema.sql:6",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("claims (-want +got):\n%s", diff)
	}
}
