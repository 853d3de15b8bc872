package calls

import (
	"encoding/json"

	"gorm.io/gorm"
)

func loaded(db *gorm.DB, id uint, in *User, data []byte) {
	var user User
	db.First(&user, id) // want: read users by-key [id=?]
	db.Delete(&user)    // want: delete users by-key [id=~] key=yes

	var users []User
	db.Where("name = ?", "x").Find(&users) // want: read users by-condition [name=x]
	db.Delete(&users)                      // want: delete users by-key [idIN~] key=yes
	for _, u := range users {
		db.Delete(&u) // want: delete users by-key [id=~] key=yes
	}
	for i := range users {
		db.Delete(&users[i]) // want: delete users by-key [id=~] key=yes
	}

	var none User
	db.Where("name = ?", "x").Delete(&none) // want: delete users by-condition [name=x]

	var late User
	db.Delete(&late, id) // want: delete users by-key [id=?]
	db.First(&late, id)  // want: read users by-key [id=?]

	db.Delete(in) // want: delete users by-key [id=~] key=maybe

	var decoded User
	_ = json.Unmarshal(data, &decoded)
	db.Delete(&decoded)                        // want: delete users by-key [id=~] key=maybe
	db.Where("name = ?", "x").Delete(&decoded) // want: delete users by-condition [name=x …] key=maybe

	filled := &User{Name: "x"}
	filled.ID = id
	db.Delete(filled) // want: delete users by-key [id=~] key=yes

	zero := User{ID: 0}
	db.Delete(&zero, id) // want: delete users by-key [id=?]

	copied := User{ID: id}
	again := copied
	db.Delete(&again) // want: delete users by-key [id=~] key=yes
}

func inClosure(db *gorm.DB, id uint) error {
	user := User{}
	if err := db.First(&user, id).Error; err != nil { // want: read users by-key [id=?]
		return err
	}
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", user.ID).Delete(&Post{}).Error; err != nil { // want: delete posts by-condition [user_id=?]
			return err
		}
		return tx.Delete(&user).Error // want: delete users by-key [id=~] key=yes
	})
}

func pointer(db *gorm.DB, id uint) error {
	user := &User{}
	if err := db.First(user, id).Error; err != nil { // want: read users by-key [id=?]
		return err
	}
	return db.Select("Posts").Delete(user).Error // want: delete users by-key [id=~] key=yes select Posts
}

func either(db *gorm.DB, id uint, which bool) {
	user := &User{}
	if which {
		user = &User{ID: id}
	}
	db.Select("Posts").Delete(user) // want: delete users by-key [id=~] key=maybe select Posts
}

func found(id uint) (*User, error) { return &User{ID: id}, nil }

func result(db *gorm.DB, id uint) {
	user, _ := found(id)
	db.Delete(user) // want: delete users by-key [id=~] key=maybe
}
