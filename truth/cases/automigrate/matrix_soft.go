// This file is written by ../../generate; edit that and run go generate.

package automigrate

import (
	"context"

	"gorm.io/gorm"
)

// SoftValueCascade deletes a value of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s01ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s01ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftValueCascade(db *gorm.DB, id uint) error {
	return db.Delete(&S01caUser{ID: id}).Error
}

type S01caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S01caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S01caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftValueCascadeMigrate makes the tables of SoftValueCascade.
func (Cases) SoftValueCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S01caUser{}, &S01caPost{})
}

// SoftValueNoRule deletes a value of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s01nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s01nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftValueNoRule(db *gorm.DB, id uint) error {
	return db.Delete(&S01nrUser{ID: id}).Error
}

type S01nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S01nrPost `gorm:"foreignKey:UserID"`
}

type S01nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftValueNoRuleMigrate makes the tables of SoftValueNoRule.
func (Cases) SoftValueNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S01nrUser{}, &S01nrPost{})
}

// SoftValueNoKey deletes a value of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s01nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s01nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s01nk_posts.user_id -> s01nk_users.id
// Reality: ok
func (Cases) SoftValueNoKey(db *gorm.DB, id uint) error {
	return db.Delete(&S01nkUser{ID: id}).Error
}

type S01nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S01nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S01nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftValueNoKeyMigrate makes the tables of SoftValueNoKey.
func (Cases) SoftValueNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S01nkUser{}, &S01nkPost{})
}

// SoftWhereCascade deletes by a condition of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s02ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s02ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftWhereCascade(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Delete(&S02caUser{}).Error
}

type S02caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S02caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S02caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftWhereCascadeMigrate makes the tables of SoftWhereCascade.
func (Cases) SoftWhereCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S02caUser{}, &S02caPost{})
}

// SoftWhereNoRule deletes by a condition of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s02nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s02nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftWhereNoRule(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Delete(&S02nrUser{}).Error
}

type S02nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S02nrPost `gorm:"foreignKey:UserID"`
}

type S02nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftWhereNoRuleMigrate makes the tables of SoftWhereNoRule.
func (Cases) SoftWhereNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S02nrUser{}, &S02nrPost{})
}

// SoftWhereNoKey deletes by a condition of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s02nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s02nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s02nk_posts.user_id -> s02nk_users.id
// Reality: ok
func (Cases) SoftWhereNoKey(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Delete(&S02nkUser{}).Error
}

type S02nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S02nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S02nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftWhereNoKeyMigrate makes the tables of SoftWhereNoKey.
func (Cases) SoftWhereNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S02nkUser{}, &S02nkPost{})
}

// SoftModelNilCascade names the model alone of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s03ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s03ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftModelNilCascade(db *gorm.DB, id uint) error {
	return db.Model(&S03caUser{}).Where("id = ?", id).Delete(nil).Error
}

type S03caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S03caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S03caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftModelNilCascadeMigrate makes the tables of SoftModelNilCascade.
func (Cases) SoftModelNilCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S03caUser{}, &S03caPost{})
}

// SoftModelNilNoRule names the model alone of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s03nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s03nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftModelNilNoRule(db *gorm.DB, id uint) error {
	return db.Model(&S03nrUser{}).Where("id = ?", id).Delete(nil).Error
}

type S03nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S03nrPost `gorm:"foreignKey:UserID"`
}

type S03nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftModelNilNoRuleMigrate makes the tables of SoftModelNilNoRule.
func (Cases) SoftModelNilNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S03nrUser{}, &S03nrPost{})
}

// SoftModelNilNoKey names the model alone of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s03nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s03nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s03nk_posts.user_id -> s03nk_users.id
// Reality: ok
func (Cases) SoftModelNilNoKey(db *gorm.DB, id uint) error {
	return db.Model(&S03nkUser{}).Where("id = ?", id).Delete(nil).Error
}

type S03nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S03nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S03nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftModelNilNoKeyMigrate makes the tables of SoftModelNilNoKey.
func (Cases) SoftModelNilNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S03nkUser{}, &S03nkPost{})
}

// SoftGenericCascade deletes with the generic interface of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s04ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s04ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftGenericCascade(db *gorm.DB, id uint) error {
	_, err := gorm.G[S04caUser](db).Where("id = ?", id).Delete(context.Background())
	return err
}

type S04caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S04caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S04caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftGenericCascadeMigrate makes the tables of SoftGenericCascade.
func (Cases) SoftGenericCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S04caUser{}, &S04caPost{})
}

// SoftGenericNoRule deletes with the generic interface of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s04nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s04nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftGenericNoRule(db *gorm.DB, id uint) error {
	_, err := gorm.G[S04nrUser](db).Where("id = ?", id).Delete(context.Background())
	return err
}

type S04nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S04nrPost `gorm:"foreignKey:UserID"`
}

type S04nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftGenericNoRuleMigrate makes the tables of SoftGenericNoRule.
func (Cases) SoftGenericNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S04nrUser{}, &S04nrPost{})
}

// SoftGenericNoKey deletes with the generic interface of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s04nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s04nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s04nk_posts.user_id -> s04nk_users.id
// Reality: ok
func (Cases) SoftGenericNoKey(db *gorm.DB, id uint) error {
	_, err := gorm.G[S04nkUser](db).Where("id = ?", id).Delete(context.Background())
	return err
}

type S04nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S04nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S04nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftGenericNoKeyMigrate makes the tables of SoftGenericNoKey.
func (Cases) SoftGenericNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S04nkUser{}, &S04nkPost{})
}

// SoftSelectCascade takes the posts along of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s05ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s05ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftSelectCascade(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&S05caUser{ID: id}).Error
}

type S05caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S05caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S05caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftSelectCascadeMigrate makes the tables of SoftSelectCascade.
func (Cases) SoftSelectCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S05caUser{}, &S05caPost{})
}

// SoftSelectNoRule takes the posts along of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s05nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s05nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftSelectNoRule(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&S05nrUser{ID: id}).Error
}

type S05nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S05nrPost `gorm:"foreignKey:UserID"`
}

type S05nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftSelectNoRuleMigrate makes the tables of SoftSelectNoRule.
func (Cases) SoftSelectNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S05nrUser{}, &S05nrPost{})
}

// SoftSelectNoKey takes the posts along of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s05nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s05nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s05nk_posts.user_id -> s05nk_users.id
// Reality: ok
func (Cases) SoftSelectNoKey(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&S05nkUser{ID: id}).Error
}

type S05nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S05nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S05nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftSelectNoKeyMigrate makes the tables of SoftSelectNoKey.
func (Cases) SoftSelectNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S05nkUser{}, &S05nkPost{})
}

// SoftUnscopedCascade asks for a real delete of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s06ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s06ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftUnscopedCascade(db *gorm.DB, id uint) error {
	return db.Unscoped().Delete(&S06caUser{ID: id}).Error
}

type S06caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S06caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S06caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedCascadeMigrate makes the tables of SoftUnscopedCascade.
func (Cases) SoftUnscopedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S06caUser{}, &S06caPost{})
}

// SoftUnscopedNoRule asks for a real delete of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s06nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s06nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) SoftUnscopedNoRule(db *gorm.DB, id uint) error {
	return db.Unscoped().Delete(&S06nrUser{ID: id}).Error
}

type S06nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S06nrPost `gorm:"foreignKey:UserID"`
}

type S06nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedNoRuleMigrate makes the tables of SoftUnscopedNoRule.
func (Cases) SoftUnscopedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S06nrUser{}, &S06nrPost{})
}

// SoftUnscopedNoKey asks for a real delete of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s06nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s06nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s06nk_posts.user_id -> s06nk_users.id
// Reality: orphaned
func (Cases) SoftUnscopedNoKey(db *gorm.DB, id uint) error {
	return db.Unscoped().Delete(&S06nkUser{ID: id}).Error
}

type S06nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S06nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S06nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedNoKeyMigrate makes the tables of SoftUnscopedNoKey.
func (Cases) SoftUnscopedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S06nkUser{}, &S06nkPost{})
}

// SoftUnscopedWhereCascade asks for a real delete at the end of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s07ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s07ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftUnscopedWhereCascade(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Unscoped().Delete(&S07caUser{}).Error
}

type S07caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S07caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S07caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedWhereCascadeMigrate makes the tables of SoftUnscopedWhereCascade.
func (Cases) SoftUnscopedWhereCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S07caUser{}, &S07caPost{})
}

// SoftUnscopedWhereNoRule asks for a real delete at the end of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s07nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s07nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) SoftUnscopedWhereNoRule(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Unscoped().Delete(&S07nrUser{}).Error
}

type S07nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S07nrPost `gorm:"foreignKey:UserID"`
}

type S07nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedWhereNoRuleMigrate makes the tables of SoftUnscopedWhereNoRule.
func (Cases) SoftUnscopedWhereNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S07nrUser{}, &S07nrPost{})
}

// SoftUnscopedWhereNoKey asks for a real delete at the end of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s07nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s07nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s07nk_posts.user_id -> s07nk_users.id
// Reality: orphaned
func (Cases) SoftUnscopedWhereNoKey(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Unscoped().Delete(&S07nkUser{}).Error
}

type S07nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S07nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S07nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedWhereNoKeyMigrate makes the tables of SoftUnscopedWhereNoKey.
func (Cases) SoftUnscopedWhereNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S07nkUser{}, &S07nkPost{})
}

// SoftUnscopedSelectCascade asks for a real delete with the posts of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s08ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s08ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftUnscopedSelectCascade(db *gorm.DB, id uint) error {
	return db.Unscoped().Select("Posts").Delete(&S08caUser{ID: id}).Error
}

type S08caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S08caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S08caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedSelectCascadeMigrate makes the tables of SoftUnscopedSelectCascade.
func (Cases) SoftUnscopedSelectCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S08caUser{}, &S08caPost{})
}

// SoftUnscopedSelectNoRule asks for a real delete with the posts of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s08nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s08nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftUnscopedSelectNoRule(db *gorm.DB, id uint) error {
	return db.Unscoped().Select("Posts").Delete(&S08nrUser{ID: id}).Error
}

type S08nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S08nrPost `gorm:"foreignKey:UserID"`
}

type S08nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedSelectNoRuleMigrate makes the tables of SoftUnscopedSelectNoRule.
func (Cases) SoftUnscopedSelectNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S08nrUser{}, &S08nrPost{})
}

// SoftUnscopedSelectNoKey asks for a real delete with the posts of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s08nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s08nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s08nk_posts.user_id -> s08nk_users.id
// Reality: ok
func (Cases) SoftUnscopedSelectNoKey(db *gorm.DB, id uint) error {
	return db.Unscoped().Select("Posts").Delete(&S08nkUser{ID: id}).Error
}

type S08nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S08nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S08nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedSelectNoKeyMigrate makes the tables of SoftUnscopedSelectNoKey.
func (Cases) SoftUnscopedSelectNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S08nkUser{}, &S08nkPost{})
}

// SoftUnscopedGenericCascade asks the generic interface for a real delete, which it forgets of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s09ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s09ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftUnscopedGenericCascade(db *gorm.DB, id uint) error {
	_, err := gorm.G[S09caUser](db.Unscoped()).Where("id = ?", id).Delete(context.Background())
	return err
}

type S09caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S09caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S09caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedGenericCascadeMigrate makes the tables of SoftUnscopedGenericCascade.
func (Cases) SoftUnscopedGenericCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S09caUser{}, &S09caPost{})
}

// SoftUnscopedGenericNoRule asks the generic interface for a real delete, which it forgets of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s09nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s09nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftUnscopedGenericNoRule(db *gorm.DB, id uint) error {
	_, err := gorm.G[S09nrUser](db.Unscoped()).Where("id = ?", id).Delete(context.Background())
	return err
}

type S09nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S09nrPost `gorm:"foreignKey:UserID"`
}

type S09nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedGenericNoRuleMigrate makes the tables of SoftUnscopedGenericNoRule.
func (Cases) SoftUnscopedGenericNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S09nrUser{}, &S09nrPost{})
}

// SoftUnscopedGenericNoKey asks the generic interface for a real delete, which it forgets of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s09nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s09nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s09nk_posts.user_id -> s09nk_users.id
// Reality: ok
func (Cases) SoftUnscopedGenericNoKey(db *gorm.DB, id uint) error {
	_, err := gorm.G[S09nkUser](db.Unscoped()).Where("id = ?", id).Delete(context.Background())
	return err
}

type S09nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S09nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S09nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUnscopedGenericNoKeyMigrate makes the tables of SoftUnscopedGenericNoKey.
func (Cases) SoftUnscopedGenericNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S09nkUser{}, &S09nkPost{})
}

// SoftTableCascade names the table alone, which has no soft delete of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s10ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s10ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftTableCascade(db *gorm.DB, id uint) error {
	return db.Table("s10ca_users").Where("id = ?", id).Delete(nil).Error
}

type S10caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S10caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S10caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftTableCascadeMigrate makes the tables of SoftTableCascade.
func (Cases) SoftTableCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S10caUser{}, &S10caPost{})
}

// SoftTableNoRule names the table alone, which has no soft delete of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s10nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s10nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) SoftTableNoRule(db *gorm.DB, id uint) error {
	return db.Table("s10nr_users").Where("id = ?", id).Delete(nil).Error
}

type S10nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S10nrPost `gorm:"foreignKey:UserID"`
}

type S10nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftTableNoRuleMigrate makes the tables of SoftTableNoRule.
func (Cases) SoftTableNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S10nrUser{}, &S10nrPost{})
}

// SoftTableNoKey names the table alone, which has no soft delete of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s10nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s10nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s10nk_posts.user_id -> s10nk_users.id
// Reality: orphaned
func (Cases) SoftTableNoKey(db *gorm.DB, id uint) error {
	return db.Table("s10nk_users").Where("id = ?", id).Delete(nil).Error
}

type S10nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S10nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S10nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftTableNoKeyMigrate makes the tables of SoftTableNoKey.
func (Cases) SoftTableNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S10nkUser{}, &S10nkPost{})
}

// SoftExecCascade executes SQL text of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s11ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s11ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftExecCascade(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM s11ca_users WHERE id = ?", id).Error
}

type S11caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S11caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S11caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftExecCascadeMigrate makes the tables of SoftExecCascade.
func (Cases) SoftExecCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S11caUser{}, &S11caPost{})
}

// SoftExecNoRule executes SQL text of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s11nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s11nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) SoftExecNoRule(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM s11nr_users WHERE id = ?", id).Error
}

type S11nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S11nrPost `gorm:"foreignKey:UserID"`
}

type S11nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftExecNoRuleMigrate makes the tables of SoftExecNoRule.
func (Cases) SoftExecNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S11nrUser{}, &S11nrPost{})
}

// SoftExecNoKey executes SQL text of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s11nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s11nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s11nk_posts.user_id -> s11nk_users.id
// Reality: orphaned
func (Cases) SoftExecNoKey(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM s11nk_users WHERE id = ?", id).Error
}

type S11nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S11nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S11nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftExecNoKeyMigrate makes the tables of SoftExecNoKey.
func (Cases) SoftExecNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S11nkUser{}, &S11nkPost{})
}

// SoftUpdateCascade sets the column itself of a model that soft-deletes; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO s12ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s12ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftUpdateCascade(db *gorm.DB, id uint) error {
	return db.Model(&S12caUser{}).Where("id = ?", id).Update("deleted_at", gorm.Expr("NOW()")).Error
}

type S12caUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S12caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type S12caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUpdateCascadeMigrate makes the tables of SoftUpdateCascade.
func (Cases) SoftUpdateCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S12caUser{}, &S12caPost{})
}

// SoftUpdateNoRule sets the column itself of a model that soft-deletes; a foreign key without a rule.
//
//	INSERT INTO s12nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s12nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftUpdateNoRule(db *gorm.DB, id uint) error {
	return db.Model(&S12nrUser{}).Where("id = ?", id).Update("deleted_at", gorm.Expr("NOW()")).Error
}

type S12nrUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S12nrPost `gorm:"foreignKey:UserID"`
}

type S12nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUpdateNoRuleMigrate makes the tables of SoftUpdateNoRule.
func (Cases) SoftUpdateNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S12nrUser{}, &S12nrPost{})
}

// SoftUpdateNoKey sets the column itself of a model that soft-deletes; no foreign key.
//
//	INSERT INTO s12nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO s12nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: s12nk_posts.user_id -> s12nk_users.id
// Reality: ok
func (Cases) SoftUpdateNoKey(db *gorm.DB, id uint) error {
	return db.Model(&S12nkUser{}).Where("id = ?", id).Update("deleted_at", gorm.Expr("NOW()")).Error
}

type S12nkUser struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt
	Posts     []S12nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type S12nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// SoftUpdateNoKeyMigrate makes the tables of SoftUpdateNoKey.
func (Cases) SoftUpdateNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&S12nkUser{}, &S12nkPost{})
}
