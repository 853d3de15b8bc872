package gorm_test

import (
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
)

// The module in the folder truth compares names with GORM's own by the
// thousand; these are the ones that surprise.
func TestNaming(t *testing.T) {
	var n gorm.Naming
	for name, want := range map[string]string{
		"User": "users", "UserProfile": "user_profiles", "Person": "people", "Data": "data", "Status": "statuses",
		"APIKey": "api_keys", "OAuthToken": "o_auth_tokens", "HTTPServer": "http_servers", "S3Bucket": "s3_buckets",
		"Info": "infos", "Staff": "staffs", "JSONB": "json_bs", "Metadata": "metadata", "Post2Tag": "post2_tags",
		"U1": "u1", "userPost": "user_posts", "Foo_Bar": "foo_bars", "": "",
	} {
		if got := n.Table(name); got != want {
			t.Errorf("table of %q: got %q, want %q", name, got, want)
		}
	}
	for name, want := range map[string]string{
		"UserID": "user_id", "SID": "s_id", "HUID": "h_uid", "UID": "uid", "MUID": "m_uid", "HVID": "hv_id", "ID": "id",
	} {
		if got := n.Column(name); got != want {
			t.Errorf("column of %q: got %q, want %q", name, got, want)
		}
	}
	for tag, want := range map[string]string{"user_tags": "app_user_tags", "UserTag": "app_user_tags", "usertag": "app_usertag"} {
		if got := (gorm.Naming{TablePrefix: "app_"}).JoinTable(tag); got != want {
			t.Errorf("join table of %q: got %q, want %q", tag, got, want)
		}
	}
	long := n.ForeignKey(strings.Repeat("t", 60), "Posts")
	if len(long) != 64 || !strings.HasPrefix(long, "fk_ttt") {
		t.Errorf("a long name is cut to %q", long)
	}
	if got := n.ForeignKey("app.users", "LastPost"); got != "fk_app_users_last_post" {
		t.Errorf("got %q", got)
	}
}
