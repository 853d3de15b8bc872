package calls

import (
	"context"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

func updates(db *gorm.DB, id uint, m map[string]any, column string, u *User) {
	db.Model(&Post{}).Where("user_id = ?", id).Update("user_id", nil)                          // want: update posts by-condition [user_id=?] set user_id=NULL
	db.Model(&Post{}).Where("user_id = ?", id).Update("UserID", 7)                             // want: update posts by-condition [user_id=?] set user_id=7
	db.Model(&Post{}).Where("user_id = ?", id).UpdateColumn("user_id", gorm.Expr("NULL"))      // want: update posts by-condition [user_id=?] set user_id=NULL
	db.Model(&Post{}).Where("user_id = ?", id).Updates(map[string]any{"user_id": nil})         // want: update posts by-condition [user_id=?] set user_id=NULL
	db.Model(&Post{}).Where("user_id = ?", id).Updates(Post{Title: "x"})                       // want: update posts by-condition [user_id=?] set title=x
	db.Model(&Post{ID: id}).Updates(m)                                                         // want: update posts (the assigned columns are not all known) by-key [id=~]
	db.Model(&Post{}).Where("id = ?", id).Update(column, nil)                                  // want: update posts (the assigned columns are not all known) by-key [id=?]
	db.Model(&Account{}).Where("id = ?", id).Update("deleted_at", gorm.Expr("NOW()"))          // want: soft-delete accounts by-key [id=?] set deleted_at=~
	db.Unscoped().Model(&Account{}).Where("id = ?", id).Update("deleted_at", nil)              // want: update accounts by-key [id=?] set deleted_at=NULL unscoped
	db.Table("posts").Where("user_id = ?", id).Updates(map[string]interface{}{"user_id": nil}) // want: update posts by-condition [user_id=?] set user_id=NULL
	db.Updates(&Post{ID: id, Title: "x"})                                                      // want: update posts by-key [id=~] set id=~ set title=x
}

func writes(db *gorm.DB, u *User) {
	db.Create(&User{Name: "x"})                           // want: insert users set name=x
	db.Save(u)                                            // want: insert users
	db.Table("users").Create(map[string]any{"name": "x"}) // want: insert users
	db.FirstOrCreate(&User{}, User{Name: "x"})            // want: read users by-condition [name=x] | insert users
}

func reads(db *gorm.DB, id uint, n *int64, out *[]string, dto *struct{ N int }) {
	db.Model(&Post{}).Where("user_id = ?", id).Count(n)            // want: read posts by-condition [user_id=?]
	db.Table("posts").Where("user_id = ?", id).Count(n)            // want: read posts by-condition [user_id=?]
	db.Model(&Post{}).Where("user_id = ?", id).Pluck("title", out) // want: read posts by-condition [user_id=?]
	db.Model(&Post{}).Select("count(*)").Scan(dto)                 // want: read posts
	db.Preload("Posts").Find(&[]User{})                            // want: read users
	db.Find(out)                                                   // want: nothing
}

func raw(db *gorm.DB, id uint, sql string, dest *User, which bool) {
	db.Exec("DELETE FROM posts WHERE user_id = ?", id)                                      // want: delete posts by-condition [user_id=?] key=maybe
	db.Exec("DELETE FROM posts WHERE user_id IN ?", []uint{1})                              // want: delete posts by-condition [user_idIN?] key=maybe
	db.Exec("UPDATE posts SET user_id = ? WHERE user_id = ?", nil, id)                      // want: update posts by-condition [user_id=?] set user_id=NULL
	db.Exec("UPDATE posts SET deleted_at = NOW() WHERE user_id = ?", id)                    // want: soft-delete posts by-condition [user_id=?] set deleted_at=~ key=maybe
	db.Exec("UPDATE posts SET deleted_at = NULL WHERE user_id = ?", id)                     // want: update posts by-condition [user_id=?] set deleted_at=NULL
	db.Exec("UPDATE posts SET deleted_at = ? WHERE user_id = ?", time.Now(), id)            // want: soft-delete posts by-condition [user_id=?] set deleted_at=? key=maybe
	db.Exec("UPDATE posts SET deleted = ? WHERE user_id = ?", which, id)                    // want: update posts by-condition [user_id=?] set deleted=?
	db.Exec("UPDATE posts SET deleted = ?, updated_at = NOW() WHERE user_id = ?", true, id) // want: soft-delete posts by-condition [user_id=?] set deleted=true set updated_at=~ key=maybe
	db.Exec("UPDATE posts SET deleted_at = NOW(), title = 'x' WHERE user_id = ?", id)       // want: update posts by-condition [user_id=?] set deleted_at=~ set title=x
	db.Exec("TRUNCATE TABLE posts")                                                         // want: truncate posts all
	db.Exec("SET FOREIGN_KEY_CHECKS = 0")                                                   // want: checks-off
	db.Exec("DROP TABLE posts")                                                             // want: drop posts all
	db.Exec(sql)                                                                            // want: incomplete: the text of Exec is not wholly known
	db.Exec("ALTER TABLE posts ADD x int")                                                  // want: nothing
	text := "DELETE FROM posts WHERE user_id = ?"
	if which {
		text = "DELETE FROM cards WHERE user_id = ?"
	}
	db.Exec(text, id)                                               // want: delete posts by-condition [user_id=?] key=maybe uncertain | delete cards by-condition [user_id=?] key=maybe uncertain
	db.Raw("DELETE FROM posts WHERE user_id = ?", id)               // want: not-executed posts by-condition [user_id=?]
	_ = db.Raw("DELETE FROM posts WHERE user_id = ?", id).Error     // want: not-executed posts by-condition [user_id=?]
	db.Raw("DELETE FROM posts WHERE user_id = ?", id).Scan(dest)    // want: delete posts by-condition [user_id=?] key=maybe
	_, _ = db.Raw("DELETE FROM posts WHERE user_id = ?", id).Rows() // want: delete posts by-condition [user_id=?] key=maybe
	db.Raw("SELECT * FROM posts WHERE user_id = ?", id).Scan(dest)  // want: read posts by-condition [user_id=?]
	db.Raw("SELECT 1")                                              // want: nothing
	keep(db.Raw("DELETE FROM posts WHERE user_id = ?", id))         // want: delete posts by-condition [user_id=?] key=maybe uncertain
	_ = db.Migrator().DropTable(&Post{}, "cards")                   // want: drop posts all | drop cards all
	_ = db.Migrator().HasTable(&Post{})                             // want: nothing
}

func keep(*gorm.DB) {}

func associations(db *gorm.DB, u *User, p *Post, a *Account, name string) {
	_ = db.Model(u).Association("Posts").Clear()              // want: association posts by-condition [user_id=~] set user_id=NULL
	_ = db.Model(u).Association("Posts").Delete(p)            // want: association posts by-condition [user_id=~ …] set user_id=NULL
	_ = db.Model(u).Association("Posts").Replace(p)           // want: association posts by-condition [user_id=~ …] set user_id=NULL
	_ = db.Model(u).Association("Posts").Unscoped().Clear()   // want: delete posts by-condition [user_id=~] key=yes
	_ = db.Model(u).Association("Roles").Clear()              // want: delete user_roles by-condition [user_id=~] key=yes
	_ = db.Model(u).Association("Roles").Delete(&Role{ID: 1}) // want: delete user_roles by-condition [user_id=~ …] key=yes
	_ = db.Model(p).Association("User").Clear()               // want: association posts by-condition [id=~] set user_id=NULL
	_ = db.Model(p).Association("User").Unscoped().Clear()    // want: association posts by-condition [id=~] set user_id=NULL | delete users by-condition [idIN~ …]
	_ = db.Model(a).Association("Orders").Unscoped().Clear()  // want: soft-delete orders by-condition [account_id=~] set deleted_at=~ key=yes
	_ = db.Unscoped().Model(a).Association("Orders").Clear()  // want: delete orders by-condition [account_id=~] key=yes
	_ = db.Model(&User{ID: 1}).Association("Card").Clear()    // want: association cards by-condition [user_id=~] set user_id=NULL
	_ = db.Model(&User{}).Association("Posts").Clear()        // want: nothing
	_ = db.Model(u).Association("posts").Clear()              // want: nothing
	_ = db.Model(u).Association(name).Clear()                 // want: incomplete: the association is not known
	_ = db.Model(u).Association("Posts").Append(p)            // want: nothing
	_ = db.Model(u).Association("Posts").Count()              // want: read posts
}

func generics(db *gorm.DB, ctx context.Context, id uint) {
	gorm.G[User](db).Where("id = ?", id).Delete(ctx)                                                                      // want: delete users by-key [id=?]
	gorm.G[Account](db).Where("id = ?", id).Delete(ctx)                                                                   // want: soft-delete accounts by-key [id=?] set deleted_at=~
	gorm.G[Account](db.Unscoped()).Where("id = ?", id).Delete(ctx)                                                        // want: soft-delete accounts by-key [id=?] set deleted_at=~
	gorm.G[Account](db).Scopes(func(s *gorm.Statement) { s.Unscoped = true }).Where("id = ?", id).Delete(ctx)             // want: delete accounts by-key [id=? …] unscoped
	gorm.G[User](db).Delete(ctx)                                                                                          // want: delete unknown (GORM refuses a delete without a condition (ErrMissingWhereClause))
	gorm.G[User](db.Where("name = ?", "x")).Where("id = ?", id).Delete(ctx)                                               // want: delete users by-key [id=?]
	gorm.G[User](db).Table("old_users").Where("name = ?", "x").Delete(ctx)                                                // want: delete old_users by-condition [name=x]
	gorm.G[Hooked](db).Where("id = ?", id).Delete(ctx)                                                                    // want: delete hookeds by-key [id=?] hook before key=no hook after key=no
	gorm.G[User](db).Select("Posts").Where("id = ?", id).Delete(ctx)                                                      // want: delete users by-key [id=?] select Posts
	gorm.G[Post](db).Where("user_id = ?", id).Update(ctx, "user_id", nil)                                                 // want: update posts by-condition [user_id=?] set user_id=NULL
	gorm.G[Post](db).Where("user_id = ?", id).Updates(ctx, Post{Title: "x"})                                              // want: update posts by-condition [user_id=?] set title=x
	gorm.G[Post](db).Where("user_id = ?", id).Count(ctx, "*")                                                             // want: read posts by-condition [user_id=?]
	gorm.G[Post](db).Where("user_id = ?", id).First(ctx)                                                                  // want: read posts by-condition [user_id=?]
	_ = gorm.G[Post](db).Create(ctx, &Post{})                                                                             // want: insert posts
	_ = gorm.G[User](db).Exec(ctx, "DELETE FROM posts WHERE user_id = ?", id)                                             // want: delete posts by-condition [user_id=?] key=maybe
	gorm.G[User](db).Raw("DELETE FROM posts WHERE user_id = ?", id)                                                       // want: not-executed posts by-condition [user_id=?]
	gorm.G[User](db).Raw("SELECT * FROM users").Find(ctx)                                                                 // want: read users all
	gorm.G[User](db).Where("id = ?", id).Set(clause.Association{Association: "Posts", Type: clause.OpDelete}).Update(ctx) // want: delete posts by-condition [user_id=~] key=yes
	gorm.G[User](db).Where("id = ?", id).Set(clause.Association{Association: "Posts", Type: clause.OpUnlink}).Update(ctx) // want: association posts by-condition [user_id=~] set user_id=NULL
	gorm.G[User](db).Where("id = ?", id).Set(clause.Assignment{}).Update(ctx)                                             // want: incomplete: the assignments are not known
}

func genericModel[T any](db *gorm.DB, ctx context.Context) {
	gorm.G[T](db).Where("id = 1").Delete(ctx) // want: delete unknown (the model is a type parameter)
}
