package gormddl

import "gorm.io/gorm"

// SchemaCascades has the rule in the DDL alone.
//
//	CREATE TABLE g01_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g01_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, FOREIGN KEY (user_id) REFERENCES g01_users (id) ON DELETE CASCADE);
//	INSERT INTO g01_users VALUES (1), (2);
//	INSERT INTO g01_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SchemaCascades(db *gorm.DB, id uint) error { return db.Delete(&G01User{}, id).Error }

type G01User struct {
	ID    uint
	Posts []G01Post `gorm:"foreignKey:UserID"`
}

type G01Post struct {
	ID     uint
	UserID uint
}

// TagPromises has a rule in the tag and no foreign key in the DDL.
//
//	CREATE TABLE g02_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g02_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g02_users VALUES (1), (2);
//	INSERT INTO g02_posts VALUES (10, 1), (20, 2);
//
// Implied: g02_posts.user_id -> g02_users.id
// Reality: orphaned
func (Cases) TagPromises(db *gorm.DB, id uint) error { return db.Delete(&G02User{}, id).Error }

type G02User struct {
	ID    uint
	Posts []G02Post `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type G02Post struct {
	ID     uint
	UserID uint
}

// TagContradicted has CASCADE in the tag and RESTRICT in the DDL.
//
//	CREATE TABLE g03_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g03_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, FOREIGN KEY (user_id) REFERENCES g03_users (id) ON DELETE RESTRICT);
//	INSERT INTO g03_users VALUES (1), (2);
//	INSERT INTO g03_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TagContradicted(db *gorm.DB, id uint) error { return db.Delete(&G03User{}, id).Error }

type G03User struct {
	ID    uint
	Posts []G03Post `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type G03Post struct {
	ID     uint
	UserID uint
}

// SchemaNulls has SET NULL in the DDL.
//
//	CREATE TABLE g04_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g04_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, FOREIGN KEY (user_id) REFERENCES g04_users (id) ON DELETE SET NULL);
//	INSERT INTO g04_users VALUES (1), (2);
//	INSERT INTO g04_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SchemaNulls(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Delete(&G04User{}).Error
}

type G04User struct{ ID uint }

type G04Post struct {
	ID     uint
	UserID *uint
	User   *G04User
}

// SelectedWithoutKey takes along what no foreign key holds.
//
//	CREATE TABLE g05_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g05_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g05_users VALUES (1), (2);
//	INSERT INTO g05_posts VALUES (10, 1), (20, 2);
//
// Implied: g05_posts.user_id -> g05_users.id
// Reality: ok
func (Cases) SelectedWithoutKey(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&G05User{ID: id}).Error
}

type G05User struct {
	ID    uint
	Posts []G05Post `gorm:"foreignKey:UserID"`
}

type G05Post struct {
	ID     uint
	UserID uint
}

// BelongsToOnly shows the relation on the child's side alone.
//
//	CREATE TABLE g06_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g06_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g06_users VALUES (1), (2);
//	INSERT INTO g06_posts VALUES (10, 1), (20, 2);
//
// Implied: g06_posts.user_id -> g06_users.id
// Reality: orphaned
func (Cases) BelongsToOnly(db *gorm.DB, id uint) error { return db.Delete(&G06User{ID: id}).Error }

type G06User struct{ ID uint }

type G06Post struct {
	ID     uint
	UserID uint
	User   G06User
}

// G06Posts shows that the type is a model: it is read from the database.
func G06Posts(db *gorm.DB) ([]G06Post, error) {
	var posts []G06Post
	err := db.Find(&posts).Error
	return posts, err
}

// Named maps types and fields to other names.
//
//	CREATE TABLE g07_person (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g07_article (id BIGINT UNSIGNED PRIMARY KEY, author BIGINT UNSIGNED, FOREIGN KEY (author) REFERENCES g07_person (id));
//	INSERT INTO g07_person VALUES (1), (2);
//	INSERT INTO g07_article VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) Named(db *gorm.DB, id uint) error { return db.Delete(&G07User{}, id).Error }

type G07User struct {
	ID    uint
	Posts []G07Post `gorm:"foreignKey:UserID"`
}

func (G07User) TableName() string { return g07People }

const g07People = "g07_person"

type G07Post struct {
	ID     uint
	UserID uint `gorm:"column:author"`
}

func (G07Post) TableName() string { return "g07_article" }

// NamedCleaned deletes the rows of such a table by the field's column first.
//
//	CREATE TABLE g08_person (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g08_article (id BIGINT UNSIGNED PRIMARY KEY, author BIGINT UNSIGNED, FOREIGN KEY (author) REFERENCES g08_person (id));
//	INSERT INTO g08_person VALUES (1), (2);
//	INSERT INTO g08_article VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) NamedCleaned(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where(&G08Post{UserID: id}).Delete(&G08Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&G08User{}, id).Error
	})
}

type G08User struct{ ID uint }

func (G08User) TableName() string { return "g08_person" }

type G08Post struct {
	ID     uint
	UserID uint `gorm:"column:author"`
}

func (G08Post) TableName() string { return "g08_article" }

// SoftCascade soft-deletes above CASCADE.
//
//	CREATE TABLE g09_users (id BIGINT UNSIGNED PRIMARY KEY, deleted_at DATETIME);
//	CREATE TABLE g09_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, FOREIGN KEY (user_id) REFERENCES g09_users (id) ON DELETE CASCADE);
//	INSERT INTO g09_users (id) VALUES (1), (2);
//	INSERT INTO g09_posts VALUES (10, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftCascade(db *gorm.DB, id uint) error { return db.Delete(&G09User{}, id).Error }

type G09User struct {
	ID        uint
	DeletedAt gorm.DeletedAt
}

// SoftCleaned soft-deletes and takes the posts along by hand.
//
//	CREATE TABLE g10_users (id BIGINT UNSIGNED PRIMARY KEY, deleted_at DATETIME);
//	CREATE TABLE g10_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, deleted_at DATETIME, FOREIGN KEY (user_id) REFERENCES g10_users (id) ON DELETE CASCADE);
//	INSERT INTO g10_users (id) VALUES (1), (2);
//	INSERT INTO g10_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftCleaned(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&G10Post{}, "user_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&G10User{}, id).Error
	})
}

type G10User struct {
	ID        uint
	DeletedAt gorm.DeletedAt
}

type G10Post struct {
	ID        uint
	UserID    uint
	DeletedAt gorm.DeletedAt
}

// UnknownToModels deletes above a table that has no model and refuses.
//
//	CREATE TABLE g11_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g11_audits (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED NOT NULL, FOREIGN KEY (user_id) REFERENCES g11_users (id));
//	INSERT INTO g11_users VALUES (1), (2);
//	INSERT INTO g11_audits VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) UnknownToModels(db *gorm.DB, id uint) error { return db.Delete(&G11User{}, id).Error }

type G11User struct{ ID uint }

// SelectedAboveUnknown takes the posts along, below which such a table refuses.
//
//	CREATE TABLE g12_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g12_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, FOREIGN KEY (user_id) REFERENCES g12_users (id));
//	CREATE TABLE g12_votes (id BIGINT UNSIGNED PRIMARY KEY, post_id BIGINT UNSIGNED, FOREIGN KEY (post_id) REFERENCES g12_posts (id));
//	INSERT INTO g12_users VALUES (1), (2);
//	INSERT INTO g12_posts VALUES (10, 1), (20, 2);
//	INSERT INTO g12_votes VALUES (100, 10), (200, 20);
//
// Reality: refused
func (Cases) SelectedAboveUnknown(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&G12User{ID: id}).Error
}

type G12User struct {
	ID    uint
	Posts []G12Post `gorm:"foreignKey:UserID"`
}

type G12Post struct {
	ID     uint
	UserID uint
}

// MixedText cleans by SQL text and deletes by the model.
//
//	CREATE TABLE g13_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g13_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, FOREIGN KEY (user_id) REFERENCES g13_users (id));
//	INSERT INTO g13_users VALUES (1), (2);
//	INSERT INTO g13_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) MixedText(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Exec("DELETE FROM g13_posts WHERE user_id = @user", map[string]any{"user": id}).Error; err != nil {
			return err
		}
		return tx.Delete(&G13User{}, id).Error
	})
}

type G13User struct{ ID uint }

// JoinTableWithoutKeys deletes a user whose entries in a join table no key holds.
//
//	CREATE TABLE g14_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g14_langs (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g14_speaks (g14_user_id BIGINT UNSIGNED, g14_lang_id BIGINT UNSIGNED, PRIMARY KEY (g14_user_id, g14_lang_id));
//	INSERT INTO g14_users VALUES (1), (2);
//	INSERT INTO g14_langs VALUES (1), (2);
//	INSERT INTO g14_speaks VALUES (1, 1), (1, 2), (2, 2);
//
// Implied: g14_speaks.g14_user_id -> g14_users.id
// Reality: orphaned
func (Cases) JoinTableWithoutKeys(db *gorm.DB, id uint) error {
	return db.Delete(&G14User{ID: id}).Error
}

type G14User struct {
	ID    uint
	Langs []G14Lang `gorm:"many2many:g14_speaks"`
}

type G14Lang struct{ ID uint }

// JoinTableSelected takes such entries along.
//
//	CREATE TABLE g15_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g15_langs (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g15_speaks (g15_user_id BIGINT UNSIGNED, g15_lang_id BIGINT UNSIGNED, PRIMARY KEY (g15_user_id, g15_lang_id));
//	INSERT INTO g15_users VALUES (1), (2);
//	INSERT INTO g15_langs VALUES (1), (2);
//	INSERT INTO g15_speaks VALUES (1, 1), (1, 2), (2, 2);
//
// Implied: g15_speaks.g15_user_id -> g15_users.id
// Reality: ok
func (Cases) JoinTableSelected(db *gorm.DB, id uint) error {
	return db.Select("Langs").Delete(&G15User{ID: id}).Error
}

type G15User struct {
	ID    uint
	Langs []G15Lang `gorm:"many2many:g15_speaks"`
}

type G15Lang struct{ ID uint }

// Polymorphic deletes a user whose notes are told apart by a type.
//
//	CREATE TABLE g16_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g16_notes (id BIGINT UNSIGNED PRIMARY KEY, owner_id BIGINT UNSIGNED, owner_type VARCHAR(20));
//	INSERT INTO g16_users VALUES (1), (2);
//	INSERT INTO g16_notes VALUES (10, 1, 'g16_users'), (11, 5, 'orders'), (20, 2, 'g16_users');
//
// Implied: g16_notes.owner_id -> g16_users.id WHERE owner_type = 'g16_users'
// Reality: orphaned
func (Cases) Polymorphic(db *gorm.DB, id uint) error { return db.Delete(&G16User{ID: id}).Error }

type G16User struct {
	ID    uint
	Notes []G16Note `gorm:"polymorphic:Owner"`
}

type G16Note struct {
	ID        uint
	OwnerID   uint
	OwnerType string
}

// PolymorphicOther deletes the notes of another type of owner first.
//
//	CREATE TABLE g17_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g17_notes (id BIGINT UNSIGNED PRIMARY KEY, owner_id BIGINT UNSIGNED, owner_type VARCHAR(20));
//	INSERT INTO g17_users VALUES (1), (2);
//	INSERT INTO g17_notes VALUES (10, 1, 'g17_users'), (11, 1, 'orders'), (20, 2, 'g17_users');
//
// Implied: g17_notes.owner_id -> g17_users.id WHERE owner_type = 'g17_users'
// Reality: orphaned
func (Cases) PolymorphicOther(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("owner_id = ? AND owner_type = ?", id, "orders").Delete(&G17Note{}).Error; err != nil {
			return err
		}
		return tx.Delete(&G17User{ID: id}).Error
	})
}

type G17User struct {
	ID    uint
	Notes []G17Note `gorm:"polymorphic:Owner"`
}

type G17Note struct {
	ID        uint
	OwnerID   uint
	OwnerType string
}

// ChecksOff switches the checks off within the transaction.
//
//	CREATE TABLE g18_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g18_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, FOREIGN KEY (user_id) REFERENCES g18_users (id) ON DELETE CASCADE);
//	INSERT INTO g18_users VALUES (1), (2);
//	INSERT INTO g18_posts VALUES (10, 1), (20, 2);
//
// Reality: orphaned
func (Cases) ChecksOff(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Exec("SET FOREIGN_KEY_CHECKS = 0").Error; err != nil {
			return err
		}
		if err := tx.Delete(&G18User{}, id).Error; err != nil {
			return err
		}
		return tx.Exec("SET FOREIGN_KEY_CHECKS = 1").Error
	})
}

type G18User struct{ ID uint }

// Repository deletes in a type's method that holds the handle.
//
//	CREATE TABLE g19_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g19_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, FOREIGN KEY (user_id) REFERENCES g19_users (id));
//	INSERT INTO g19_users VALUES (1), (2);
//	INSERT INTO g19_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) Repository(db *gorm.DB, id uint) error { return (&g19Repository{db}).remove(id) }

type g19Repository struct{ db *gorm.DB }

func (r *g19Repository) remove(id uint) error {
	return r.db.Transaction(func(tx *gorm.DB) error {
		return tx.Delete(&G19User{}, id).Error
	})
}

type G19User struct{ ID uint }

// RepositoryPast cleans by the repository's own handle within the transaction.
//
//	CREATE TABLE g20_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g20_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, FOREIGN KEY (user_id) REFERENCES g20_users (id));
//	INSERT INTO g20_users VALUES (1), (2);
//	INSERT INTO g20_posts VALUES (10, 1), (20, 2);
//
// Torn: yes
// Reality: ok
func (Cases) RepositoryPast(db *gorm.DB, id uint) error { return (&g20Repository{db}).remove(id) }

type g20Repository struct{ db *gorm.DB }

func (r *g20Repository) remove(id uint) error {
	return r.db.Transaction(func(tx *gorm.DB) error {
		if err := r.removePosts(id); err != nil {
			return err
		}
		return tx.Delete(&G20User{}, id).Error
	})
}

func (r *g20Repository) removePosts(user uint) error {
	return r.db.Where("user_id = ?", user).Delete(&G20Post{}).Error
}

type G20User struct{ ID uint }

type G20Post struct {
	ID     uint
	UserID uint
}
