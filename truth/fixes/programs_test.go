package fixes_test

import "strings"

// programs are the code before the fix.
func programs() []program {
	select1 := `add Select("Posts") to the delete`
	existing := "; AutoMigrate makes new keys so and leaves those that exist"
	return []program{
		{
			name: "statement in the transaction", code: transaction, finding: "CL102", among: []string{"CL102"},
			fixes: []string{"delete from posts before, in the same transaction"}, tables: []string{"users", "posts", "comments"},
		},
		{
			name: "GORM's Select", code: gormProgram("type User struct {\n\tID    uint\n\tName  string\n\tPosts []Post\n}\n\ntype Post struct {\n\tID     uint\n\tUserID uint\n}\n",
				"", "db.Delete(&User{ID: 1})"),
			finding: "CL102", among: []string{"CL102"}, fixes: []string{select1}, tables: []string{"users", "posts", "comments"},
		},
		{
			name: "has-many or Select", migrates: true, code: gormProgram(
				"type User struct {\n\tID    uint\n\tPosts []Post // of theirs\n}\n\ntype Post struct {\n\tID     uint\n\tUserID uint\n}\n",
				migrate("User", "Post")+`create(db, &User{ID: 1, Posts: []Post{{ID: 10}}}, &User{ID: 2, Posts: []Post{{ID: 20}}})`,
				"db.Delete(&User{ID: 1})"),
			finding: "CL102", among: []string{"CL102"},
			fixes:  []string{select1, "put constraint:OnDelete:CASCADE on fixes.User.Posts" + existing},
			tables: []string{"users", "posts"},
		},
		{
			name: "chain", migrates: true, code: gormProgram(
				"type User struct {\n\tID    uint\n\tPosts []Post `json:\"posts\" gorm:\"foreignKey:AuthorID\"`\n}\n\n"+
					"type Post struct {\n\tID       uint\n\tAuthorID uint\n\tComments []Comment `json:\"comments\"`\n}\n\n"+
					"type Comment struct {\n\tID     uint\n\tPostID uint\n\tPost   *Post\n}\n",
				migrate("User", "Post", "Comment")+`create(db, &User{ID: 1, Posts: []Post{{ID: 10, Comments: []Comment{{ID: 100}}}}}, &User{ID: 2, Posts: []Post{{ID: 20, Comments: []Comment{{ID: 200}}}}})`,
				"db.Delete(&User{}, 1)"),
			finding: "CL102", among: []string{"CL102"},
			fixes:  []string{"put constraint:OnDelete:CASCADE on fixes.User.Posts and fixes.Post.Comments" + existing},
			tables: []string{"users", "posts", "comments"},
		},
		{
			name: "belongs-to", migrates: true, code: gormProgram(
				"type User struct{ ID uint }\n\ntype Post struct {\n\tID     uint\n\tUserID uint\n\tUser   User `gorm:\"constraint:OnUpdate:CASCADE\"`\n}\n",
				migrate("User", "Post")+`create(db, &Post{ID: 10, User: User{ID: 1}}, &Post{ID: 20, User: User{ID: 2}})`,
				"db.Where(\"id = ?\", 1).Delete(&User{})"),
			finding: "CL102", among: []string{"CL102"},
			fixes:  []string{"put constraint:OnDelete:CASCADE on fixes.Post.User" + existing},
			tables: []string{"users", "posts"},
		},
		{
			name: "many-to-many of both sides", migrates: true, code: gormProgram(
				"type User struct {\n\tID    uint\n\tRoles []Role `gorm:\"many2many:user_roles\"`\n}\n\ntype Role struct {\n\tID    uint\n\tUsers []User `gorm:\"many2many:user_roles\"`\n}\n",
				migrate("User", "Role")+`create(db, &User{ID: 1, Roles: []Role{{ID: 5}}}, &User{ID: 2, Roles: []Role{{ID: 5}}})`,
				"db.Delete(&User{}, 1)"),
			finding: "CL102", among: []string{"CL102"},
			fixes:  []string{"put constraint:OnDelete:CASCADE on fixes.Role.Users and fixes.User.Roles" + existing},
			tables: []string{"users", "user_roles", "roles"},
		},
		{
			name: "tag on the key column", migrates: true, code: gormProgram(
				"type User struct {\n\tID    uint\n\tPosts []Post\n}\n\ntype Post struct {\n\tID     uint\n\tUserID uint `gorm:\"index;constraint:OnDelete:CASCADE\" json:\"user_id\"`\n}\n",
				migrate("User", "Post")+`create(db, &User{ID: 1, Posts: []Post{{ID: 10}}}, &User{ID: 2, Posts: []Post{{ID: 20}}})`,
				"db.Delete(&User{}, 1)"),
			finding: "CL303", among: []string{"CL102", "CL303"},
			fixes:  []string{"move constraint:OnDelete:CASCADE to fixes.User.Posts"},
			tables: []string{"users", "posts"},
		},
		{
			name: "misspelt", migrates: true, code: gormProgram(
				"type User struct{ ID uint }\n\ntype Post struct {\n\tID     uint\n\tUserID uint\n\tUser   User `gorm:\"constraints:OnDelte:CASCADE\"`\n}\n",
				migrate("User", "Post")+`create(db, &Post{ID: 10, User: User{ID: 1}}, &Post{ID: 20, User: User{ID: 2}})`,
				"db.Delete(&User{}, 1)"),
			finding: "CL303", among: []string{"CL102", "CL303"},
			fixes:  []string{"write constraint:OnDelete:CASCADE"},
			tables: []string{"users", "posts"},
		},
		{
			name: "on the side that GORM passes over", migrates: true, code: gormProgram(
				"type User struct {\n\tID    uint\n\tPosts []Post\n}\n\ntype Post struct {\n\tID     uint\n\tUserID uint\n\tUser   User `gorm:\"constraint:OnDelete:CASCADE\"`\n}\n",
				migrate("User", "Post")+`create(db, &User{ID: 1, Posts: []Post{{ID: 10}}}, &User{ID: 2, Posts: []Post{{ID: 20}}})`,
				"db.Delete(&User{}, 1)"),
			finding: "CL303", among: []string{"CL102", "CL303"},
			fixes:  []string{"move constraint:OnDelete:CASCADE to fixes.User.Posts"},
			tables: []string{"users", "posts"},
		},
	}
}

const transaction = `package main

import (
	"database/sql"
	"os"

	_ "github.com/go-sql-driver/mysql"
)

func main() {
	db, err := sql.Open("mysql", os.Getenv("DSN"))
	if err != nil {
		panic(err)
	}
	tx, err := db.Begin()
	if err != nil {
		panic(err)
	}
	if err := remove(tx, 1); err != nil {
		panic(err)
	}
	if err := tx.Commit(); err != nil {
		panic(err)
	}
}

func remove(tx *sql.Tx, id int64) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`

// gormProgram writes a program with some models that prepares the database and
// deletes.
func gormProgram(models, prepare, remove string) string {
	code := `package main

import (
	"os"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

MODELS
func main() {
	db, err := gorm.Open(mysql.Open(os.Getenv("DSN")), &gorm.Config{})
	if err != nil {
		panic(err)
	}
	if err := prepare(db); err != nil {
		panic(err)
	}
	if err := remove(db); err != nil {
		panic(err)
	}
}

func prepare(db *gorm.DB) error {
	PREPARE
	return nil
}

func create(db *gorm.DB, rows ...any) {
	for _, row := range rows {
		if err := db.Create(row).Error; err != nil {
			panic(err)
		}
	}
}

func remove(db *gorm.DB) error {
	return REMOVE.Error
}
`
	return strings.NewReplacer("MODELS", models, "PREPARE", prepare, "REMOVE", remove).Replace(code)
}

func migrate(models ...string) string {
	return "if err := db.AutoMigrate(&" + strings.Join(models, "{}, &") + "{}); err != nil {\n\t\treturn err\n\t}\n\t"
}
