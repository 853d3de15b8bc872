package xorm_test

import (
	"testing"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/xorm"
)

func TestMapper(t *testing.T) {
	for _, c := range []struct {
		mapper xorm.Mapper
		name   string
		want   string
	}{
		{xorm.Mapper{}, "User", "user"},
		{xorm.Mapper{}, "UserID", "user_i_d"},
		{xorm.Mapper{}, "S3Bucket", "s3_bucket"},
		{xorm.Mapper{}, "HTTPServer", "h_t_t_p_server"},
		{xorm.Mapper{Style: xorm.Gonic}, "UserID", "user_id"},
		{xorm.Mapper{Style: xorm.Gonic}, "APIKey", "api_key"},
		{xorm.Mapper{Style: xorm.Gonic}, "OAuthToken", "o_auth_token"},
		{xorm.Mapper{Style: xorm.Gonic}, "HTTPServer", "http_server"},
		{xorm.Mapper{Style: xorm.Gonic}, "S3Bucket", "s3_bucket"},
		{xorm.Mapper{Style: xorm.Same}, "UserID", "UserID"},
		{xorm.Mapper{Style: xorm.Gonic, Prefix: "app_", Suffix: "_v2"}, "UserID", "app_user_id_v2"},
		{xorm.Mapper{Style: xorm.Unseen}, "MailBox", "mail_box"},
		{xorm.Mapper{Style: xorm.Unseen}, "UserID", ""},
		{xorm.Mapper{Style: xorm.Unseen}, "", ""},
		{xorm.Mapper{Style: xorm.Gonic}, "", ""},
	} {
		got, ok := c.mapper.Name(c.name)
		if got != c.want || ok != (c.want != "" || c.name == "") {
			t.Errorf("%+v: %q is %q, %v, want %q", c.mapper, c.name, got, ok, c.want)
		}
	}
}
