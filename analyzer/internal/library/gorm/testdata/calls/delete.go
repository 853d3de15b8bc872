package calls

import (
	"context"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

func byKey(db *gorm.DB, id uint) {
	db.Delete(&User{ID: id})                        // want: delete users by-key [id=~] key=yes
	db.Delete(&User{}, id)                          // want: delete users by-key [id=?]
	db.Delete(&User{}, 7)                           // want: delete users by-key [id=7]
	db.Delete(&User{}, "7")                         // want: delete users by-key [id=7]
	db.Delete(&User{}, []uint{1, 2})                // want: delete users by-key [idIN?]
	db.Delete(&User{}, 1, 2, 3)                     // want: delete users by-key [idIN1]
	db.Delete(&[]User{}, []uint{1, 2})              // want: delete users by-key [idIN?]
	db.Delete(&[]User{{ID: 1}, {ID: 2}})            // want: delete users by-key [idIN~] key=yes
	db.Delete([]*User{{ID: 1}})                     // want: delete users by-key [idIN~] key=yes
	db.Delete(User{ID: 1})                          // want: delete users by-key [id=~] key=yes
	db.Delete(&Line{OrderID: 1, Number: 2})         // want: delete lines by-key [order_id=~ number=~] key=yes
	db.Delete(&Line{OrderID: 1})                    // want: delete lines by-key [order_id=~ number=~] key=maybe
	db.Delete(&Line{}, id)                          // want: delete lines by-condition […]
	db.Delete(&User{ID: id}, "name = ?", "x")       // want: delete users by-key [name=x id=~] key=yes
	db.Where("name = ?", "x").Delete(&User{ID: id}) // want: delete users by-key [name=x id=~] key=yes
}

func byCondition(db *gorm.DB, id uint, ids []uint, cond string, m map[string]any) {
	db.Where("user_id = ?", id).Delete(&Post{})                                                       // want: delete posts by-condition [user_id=?]
	db.Where("user_id = ? AND title = 'a'", id).Delete(&Post{})                                       // want: delete posts by-condition [user_id=? title=a]
	db.Where("posts.user_id IN ?", ids).Delete(&Post{})                                               // want: delete posts by-condition [user_idIN?]
	db.Where("user_id IN (?)", ids).Delete(&Post{})                                                   // want: delete posts by-condition [user_idIN?]
	db.Where("user_id = @id", m).Delete(&Post{})                                                      // want: delete posts by-condition [user_id=?]
	db.Where("user_id", id).Delete(&Post{})                                                           // want: delete posts by-condition [user_id=?]
	db.Where(&Post{UserID: id}).Delete(&Post{})                                                       // want: delete posts by-condition [user_id=?]
	db.Where(Post{UserID: id, Title: "a"}).Delete(&Post{})                                            // want: delete posts by-condition [user_id=? title=a]
	db.Where(map[string]any{"user_id": id, "title": nil}).Delete(&Post{})                             // want: delete posts by-condition [title=NULL user_id=?]
	db.Where(map[string]interface{}{"user_id": ids}).Delete(&Post{})                                  // want: delete posts by-condition [user_idIN?]
	db.Delete(&Post{}, "user_id = ?", id)                                                             // want: delete posts by-condition [user_id=?]
	db.Delete(&Post{}, Post{UserID: id})                                                              // want: delete posts by-condition [user_id=?]
	db.Where("title = ?", "a").Where("user_id = ?", id).Delete(&Post{})                               // want: delete posts by-condition [title=a user_id=?]
	db.Where("id = ?", id).Delete(&Post{})                                                            // want: delete posts by-key [id=?]
	db.Where("1 = 1").Delete(&Post{})                                                                 // want: delete posts all
	db.Where("user_id = ?", id).Or("title = ?", "x").Delete(&Post{})                                  // want: delete posts by-condition […]
	db.Where("user_id = ? OR title = ?", id, "x").Delete(&Post{})                                     // want: delete posts by-condition […]
	db.Not("user_id = ?", id).Delete(&Post{})                                                         // want: delete posts by-condition […]
	db.Or("user_id = ?", id).Delete(&Post{})                                                          // want: delete posts by-condition [user_id=?]
	db.Where(cond).Delete(&Post{})                                                                    // want: delete posts by-condition […]
	db.Where(m).Delete(&Post{})                                                                       // want: delete posts by-condition […]
	db.Delete(&Post{}, "abc")                                                                         // want: delete posts by-condition […]
	db.Delete(&Post{}, cond)                                                                          // want: delete posts by-condition […]
	db.Where("user_id = ?", id).Limit(10).Delete(&Post{})                                             // want: delete posts by-condition [user_id=? …]
	db.Clauses(clause.Eq{Column: "user_id", Value: id}).Delete(&Post{})                               // want: delete posts by-condition […]
	db.Clauses(clause.Returning{}).Where("user_id = ?", id).Delete(&Post{})                           // want: delete posts by-condition [user_id=?]
	db.Where(db.Where("user_id = ?", id).Where("title = ?", "a")).Delete(&Post{})                     // want: delete posts by-condition [user_id=? title=a]
	db.Where("user_id IN (?)", db.Model(&User{}).Select("id").Where("name = ?", "x")).Delete(&Post{}) // want: delete posts by-condition [user_idINusers.id]
	db.Where("user_id IN (SELECT id FROM users)").Delete(&Post{})                                     // want: delete posts by-condition [user_idINusers.id]
}

func refused(db *gorm.DB) {
	db.Delete(&User{})                                                        // want: delete unknown (GORM refuses a delete without a condition (ErrMissingWhereClause))
	db.Delete(&User{Name: "x"})                                               // want: delete unknown (GORM refuses a delete without a condition (ErrMissingWhereClause))
	db.Where("").Delete(&User{})                                              // want: delete unknown (GORM refuses a delete without a condition (ErrMissingWhereClause))
	db.Session(&gorm.Session{AllowGlobalUpdate: true}).Delete(&User{})        // want: delete users all
	db.Session(&gorm.Session{NewDB: true}).Where("id = ?", 1).Delete(&User{}) // want: delete users by-key [id=1]
	db.Where("id = ?", 1).Session(&gorm.Session{NewDB: true}).Delete(&User{}) // want: delete unknown (GORM refuses a delete without a condition (ErrMissingWhereClause))
	db.Session(&gorm.Session{DryRun: true}).Delete(&User{ID: 1})              // want: nothing
	db.Delete(Account{Model: gorm.Model{ID: 1}})                              // want: soft-delete unknown (GORM refuses a struct passed by value here (ErrInvalidValue))
	db.Delete(Hooked{ID: 1})                                                  // want: delete unknown (GORM refuses a struct passed by value here (ErrInvalidValue))
}

func soft(db *gorm.DB, id uint, hard bool) {
	db.Delete(&Account{}, id)                                           // want: soft-delete accounts by-key [id=?] set deleted_at=~
	db.Unscoped().Delete(&Account{}, id)                                // want: delete accounts by-key [id=?] unscoped
	db.Where("id = ?", id).Unscoped().Delete(&Account{})                // want: delete accounts by-key [id=?] unscoped
	db.Model(&Account{}).Where("id = ?", id).Delete(nil)                // want: soft-delete accounts by-key [id=?] set deleted_at=~
	db.Table("accounts").Where("id = ?", id).Delete(nil)                // want: delete accounts by-condition [id=?]
	db.Table("accounts").Where("id = ?", id).Delete(&struct{}{})        // want: delete accounts by-condition [id=?]
	db.Table("old_accounts").Delete(&Account{}, id)                     // want: soft-delete old_accounts by-key [id=?] set deleted_at=~
	db.Table("app.accounts AS a").Where("a.id = ?", id).Delete(&User{}) // want: delete app.accounts by-condition […]
	account := Account{}
	account.ID = id
	db.Delete(&account)                                                                   // want: soft-delete accounts by-key [id=~] set deleted_at=~ key=yes
	db.Scopes(func(tx *gorm.DB) *gorm.DB { return tx.Unscoped() }).Delete(&Account{}, id) // want: delete accounts by-key [id=?] unscoped
	db.Scopes(active).Delete(&Account{}, id)                                              // want: soft-delete accounts by-key [id=? name=x] set deleted_at=~
	db.Scopes(ofOwner(id)).Delete(&Post{})                                                // want: delete posts by-condition […]
	q := db.Model(&Account{})
	q.Unscoped()
	q.Delete(&Account{}, id) // want: delete accounts by-key [id=?] unscoped
	db.Unscoped()
	db.Delete(&Account{}, id) // want: soft-delete accounts by-key [id=?] set deleted_at=~
	tx := db.Where("id = ?", id)
	if hard {
		tx = tx.Unscoped()
	}
	tx.Delete(&Account{}) // want: delete unknown (whether Unscoped is set depends on a condition)
	tx2 := db.Where("id = ?", id)
	if hard {
		tx2.Unscoped()
	}
	tx2.Delete(&Account{}) // want: delete unknown (whether Unscoped is set depends on a condition)
}

func active(tx *gorm.DB) *gorm.DB { return tx.Where("name = ?", "x") }

func ofOwner(id uint) func(*gorm.DB) *gorm.DB {
	return func(tx *gorm.DB) *gorm.DB { return tx.Where("user_id = ?", id) }
}

func chains(db *gorm.DB, ctx context.Context, id uint, more bool, names []string) {
	q := db.Where("user_id = ?", id)
	if more {
		q = q.Where("title = ?", "a")
	}
	q.Delete(&Post{}) // want: delete posts by-condition [user_id=? …]
	r := db.Model(&Post{})
	for _, n := range names {
		r = r.Where("title <> ?", n)
	}
	r.Delete(&Post{})                                                    // want: delete posts
	db.WithContext(ctx).Debug().Where("user_id = ?", id).Delete(&Post{}) // want: delete posts by-condition [user_id=?]
	s := db.Where("user_id = ?", id)
	s.Where("title = ?", "a")
	s.Delete(&Post{}) // want: delete posts by-condition [user_id=? title=a]
	t := db.Where("user_id = ?", id)
	if more {
		t.Where("title = ?", "a")
	}
	t.Delete(&Post{})                                  // want: delete posts by-condition [user_id=? …]
	scoped(db, id).Delete(&Post{})                     // want: delete posts by-condition [user_id=?]
	Store{db}.Where("user_id = ?", id).Delete(&Post{}) // want: delete posts by-condition [user_id=?]
	(&Repo{db}).handle(ctx).Delete(&User{}, id)        // want: delete users by-key [id=?]
	defer db.Delete(&User{}, id)                       // want: delete users by-key [id=?]
}

func scoped(db *gorm.DB, id uint) *gorm.DB { return db.Where("user_id = ?", id) }

func (r *Repo) handle(ctx context.Context) *gorm.DB { return r.db.WithContext(ctx) }

func unknownModel(db *gorm.DB, v any, id uint, table string) {
	db.Delete(v)                                // want: delete unknown (the type of the model value is not known here)
	db.Delete(v, id)                            // want: delete unknown (the type of the model value is not known here)
	db.Table(table).Where("id = 1").Delete(nil) // want: delete unknown (the argument of Table is not constant)
	db.Delete(nil)                              // want: delete unknown (the call names no model and no table)
	db.Model(&User{}).Delete(&Post{ID: 1})      // want: delete unknown (Model and the finisher's value are of different types)
	db.Delete(&Named{ID: 1})                    // want: delete unknown ((example.com/calls.Named).TableName() is not a constant)
}

func generic[T any](db *gorm.DB, id uint) {
	var t T
	db.Delete(&t, id) // want: delete unknown (the model is a type parameter)
}

func selects(db *gorm.DB, u *User, id uint, name string) {
	db.Select("Posts").Delete(&User{ID: id})                                   // want: delete users by-key [id=~] key=yes select Posts
	db.Select("Posts", "Card").Delete(&User{ID: id})                           // want: delete users by-key [id=~] key=yes select Posts,Card
	db.Select([]string{"Posts", "Card"}).Delete(&User{ID: id})                 // want: delete users by-key [id=~] key=yes select Posts,Card
	db.Select(clause.Associations).Delete(&User{ID: id})                       // want: delete users by-key [id=~] key=yes select *
	db.Select("Posts").Delete(&User{}, id)                                     // want: delete users by-key [id=?] select Posts
	db.Select("Posts").Where("id = ?", id).Delete(&User{})                     // want: delete users by-key [id=?] select Posts
	db.Select("Posts").Delete(u)                                               // want: delete users by-key [id=~] key=maybe select Posts
	db.Select(name).Delete(&User{ID: id})                                      // want: delete users by-key [id=~] key=maybe select *
	db.Select("Posts", "Card").Omit("Card").Delete(&User{ID: id})              // want: delete users by-key [id=~] key=yes select Posts
	db.Unscoped().Select("Orders").Delete(&Account{Model: gorm.Model{ID: id}}) // want: delete accounts by-key [id=~] key=yes select Orders unscoped
	db.Model(&User{ID: id}).Select("Posts").Delete(&User{})                    // want: delete users by-key [id=~] select Posts
}

func hooks(db *gorm.DB, id uint) {
	db.Delete(&Hooked{ID: id})                                         // want: delete hookeds by-key [id=~] key=yes hook before key=yes hook after key=yes
	db.Delete(&Hooked{}, id)                                           // want: delete hookeds by-key [id=?] hook before key=no hook after key=no
	db.Delete(&[]Hooked{}, []uint{1})                                  // want: delete hookeds by-key [idIN?]
	db.Delete(&[]Hooked{{ID: 1}})                                      // want: delete hookeds by-key [idIN~] key=yes hook before key=yes hook after key=yes
	db.Session(&gorm.Session{SkipHooks: true}).Delete(&Hooked{ID: id}) // want: delete hookeds by-key [id=~] key=yes
	db.Table("hookeds").Where("id = ?", id).Delete(nil)                // want: delete hookeds by-condition [id=?]
	db.Delete(&Miss{ID: id})                                           // want: delete misses by-key [id=~] key=yes
}
