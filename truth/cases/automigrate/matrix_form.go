// This file is written by ../../generate; edit that and run go generate.

package automigrate

import (
	"context"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// FormValueCascade deletes a value that carries its key; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v01ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v01ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormValueCascade(db *gorm.DB, id uint) error {
	return db.Delete(&V01caUser{ID: id}).Error
}

type V01caUser struct {
	ID    uint
	Name  string
	Posts []V01caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V01caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormValueCascadeMigrate makes the tables of FormValueCascade.
func (Cases) FormValueCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V01caUser{}, &V01caPost{})
}

// FormValueNoRule deletes a value that carries its key; a foreign key without a rule.
//
//	INSERT INTO v01nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v01nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormValueNoRule(db *gorm.DB, id uint) error {
	return db.Delete(&V01nrUser{ID: id}).Error
}

type V01nrUser struct {
	ID    uint
	Name  string
	Posts []V01nrPost `gorm:"foreignKey:UserID"`
}

type V01nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormValueNoRuleMigrate makes the tables of FormValueNoRule.
func (Cases) FormValueNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V01nrUser{}, &V01nrPost{})
}

// FormValueNoKey deletes a value that carries its key; no foreign key.
//
//	INSERT INTO v01nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v01nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v01nk_posts.user_id -> v01nk_users.id
// Reality: orphaned
func (Cases) FormValueNoKey(db *gorm.DB, id uint) error {
	return db.Delete(&V01nkUser{ID: id}).Error
}

type V01nkUser struct {
	ID    uint
	Name  string
	Posts []V01nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V01nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormValueNoKeyMigrate makes the tables of FormValueNoKey.
func (Cases) FormValueNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V01nkUser{}, &V01nkPost{})
}

// FormKeyCascade deletes by an inline key; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v02ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v02ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormKeyCascade(db *gorm.DB, id uint) error {
	return db.Delete(&V02caUser{}, id).Error
}

type V02caUser struct {
	ID    uint
	Name  string
	Posts []V02caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V02caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormKeyCascadeMigrate makes the tables of FormKeyCascade.
func (Cases) FormKeyCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V02caUser{}, &V02caPost{})
}

// FormKeyNoRule deletes by an inline key; a foreign key without a rule.
//
//	INSERT INTO v02nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v02nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormKeyNoRule(db *gorm.DB, id uint) error {
	return db.Delete(&V02nrUser{}, id).Error
}

type V02nrUser struct {
	ID    uint
	Name  string
	Posts []V02nrPost `gorm:"foreignKey:UserID"`
}

type V02nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormKeyNoRuleMigrate makes the tables of FormKeyNoRule.
func (Cases) FormKeyNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V02nrUser{}, &V02nrPost{})
}

// FormKeyNoKey deletes by an inline key; no foreign key.
//
//	INSERT INTO v02nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v02nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v02nk_posts.user_id -> v02nk_users.id
// Reality: orphaned
func (Cases) FormKeyNoKey(db *gorm.DB, id uint) error {
	return db.Delete(&V02nkUser{}, id).Error
}

type V02nkUser struct {
	ID    uint
	Name  string
	Posts []V02nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V02nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormKeyNoKeyMigrate makes the tables of FormKeyNoKey.
func (Cases) FormKeyNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V02nkUser{}, &V02nkPost{})
}

// FormKeysCascade deletes by inline keys; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v03ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v03ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormKeysCascade(db *gorm.DB, id uint) error {
	return db.Delete(&V03caUser{}, []uint{id, 3}).Error
}

type V03caUser struct {
	ID    uint
	Name  string
	Posts []V03caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V03caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormKeysCascadeMigrate makes the tables of FormKeysCascade.
func (Cases) FormKeysCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V03caUser{}, &V03caPost{})
}

// FormKeysNoRule deletes by inline keys; a foreign key without a rule.
//
//	INSERT INTO v03nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v03nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormKeysNoRule(db *gorm.DB, id uint) error {
	return db.Delete(&V03nrUser{}, []uint{id, 3}).Error
}

type V03nrUser struct {
	ID    uint
	Name  string
	Posts []V03nrPost `gorm:"foreignKey:UserID"`
}

type V03nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormKeysNoRuleMigrate makes the tables of FormKeysNoRule.
func (Cases) FormKeysNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V03nrUser{}, &V03nrPost{})
}

// FormKeysNoKey deletes by inline keys; no foreign key.
//
//	INSERT INTO v03nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v03nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v03nk_posts.user_id -> v03nk_users.id
// Reality: orphaned
func (Cases) FormKeysNoKey(db *gorm.DB, id uint) error {
	return db.Delete(&V03nkUser{}, []uint{id, 3}).Error
}

type V03nkUser struct {
	ID    uint
	Name  string
	Posts []V03nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V03nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormKeysNoKeyMigrate makes the tables of FormKeysNoKey.
func (Cases) FormKeysNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V03nkUser{}, &V03nkPost{})
}

// FormWhereCascade deletes by a condition; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v04ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v04ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormWhereCascade(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Delete(&V04caUser{}).Error
}

type V04caUser struct {
	ID    uint
	Name  string
	Posts []V04caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V04caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormWhereCascadeMigrate makes the tables of FormWhereCascade.
func (Cases) FormWhereCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V04caUser{}, &V04caPost{})
}

// FormWhereNoRule deletes by a condition; a foreign key without a rule.
//
//	INSERT INTO v04nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v04nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormWhereNoRule(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Delete(&V04nrUser{}).Error
}

type V04nrUser struct {
	ID    uint
	Name  string
	Posts []V04nrPost `gorm:"foreignKey:UserID"`
}

type V04nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormWhereNoRuleMigrate makes the tables of FormWhereNoRule.
func (Cases) FormWhereNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V04nrUser{}, &V04nrPost{})
}

// FormWhereNoKey deletes by a condition; no foreign key.
//
//	INSERT INTO v04nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v04nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v04nk_posts.user_id -> v04nk_users.id
// Reality: orphaned
func (Cases) FormWhereNoKey(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Delete(&V04nkUser{}).Error
}

type V04nkUser struct {
	ID    uint
	Name  string
	Posts []V04nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V04nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormWhereNoKeyMigrate makes the tables of FormWhereNoKey.
func (Cases) FormWhereNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V04nkUser{}, &V04nkPost{})
}

// FormInlineCascade deletes by an inline condition; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v05ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v05ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormInlineCascade(db *gorm.DB, id uint) error {
	return db.Delete(&V05caUser{}, "name = ?", "ann").Error
}

type V05caUser struct {
	ID    uint
	Name  string
	Posts []V05caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V05caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormInlineCascadeMigrate makes the tables of FormInlineCascade.
func (Cases) FormInlineCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V05caUser{}, &V05caPost{})
}

// FormInlineNoRule deletes by an inline condition; a foreign key without a rule.
//
//	INSERT INTO v05nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v05nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormInlineNoRule(db *gorm.DB, id uint) error {
	return db.Delete(&V05nrUser{}, "name = ?", "ann").Error
}

type V05nrUser struct {
	ID    uint
	Name  string
	Posts []V05nrPost `gorm:"foreignKey:UserID"`
}

type V05nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormInlineNoRuleMigrate makes the tables of FormInlineNoRule.
func (Cases) FormInlineNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V05nrUser{}, &V05nrPost{})
}

// FormInlineNoKey deletes by an inline condition; no foreign key.
//
//	INSERT INTO v05nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v05nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v05nk_posts.user_id -> v05nk_users.id
// Reality: orphaned
func (Cases) FormInlineNoKey(db *gorm.DB, id uint) error {
	return db.Delete(&V05nkUser{}, "name = ?", "ann").Error
}

type V05nkUser struct {
	ID    uint
	Name  string
	Posts []V05nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V05nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormInlineNoKeyMigrate makes the tables of FormInlineNoKey.
func (Cases) FormInlineNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V05nkUser{}, &V05nkPost{})
}

// FormWhereStructCascade deletes by a struct's fields; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v06ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v06ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormWhereStructCascade(db *gorm.DB, id uint) error {
	return db.Where(&V06caUser{Name: "ann"}).Delete(&V06caUser{}).Error
}

type V06caUser struct {
	ID    uint
	Name  string
	Posts []V06caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V06caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormWhereStructCascadeMigrate makes the tables of FormWhereStructCascade.
func (Cases) FormWhereStructCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V06caUser{}, &V06caPost{})
}

// FormWhereStructNoRule deletes by a struct's fields; a foreign key without a rule.
//
//	INSERT INTO v06nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v06nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormWhereStructNoRule(db *gorm.DB, id uint) error {
	return db.Where(&V06nrUser{Name: "ann"}).Delete(&V06nrUser{}).Error
}

type V06nrUser struct {
	ID    uint
	Name  string
	Posts []V06nrPost `gorm:"foreignKey:UserID"`
}

type V06nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormWhereStructNoRuleMigrate makes the tables of FormWhereStructNoRule.
func (Cases) FormWhereStructNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V06nrUser{}, &V06nrPost{})
}

// FormWhereStructNoKey deletes by a struct's fields; no foreign key.
//
//	INSERT INTO v06nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v06nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v06nk_posts.user_id -> v06nk_users.id
// Reality: orphaned
func (Cases) FormWhereStructNoKey(db *gorm.DB, id uint) error {
	return db.Where(&V06nkUser{Name: "ann"}).Delete(&V06nkUser{}).Error
}

type V06nkUser struct {
	ID    uint
	Name  string
	Posts []V06nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V06nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormWhereStructNoKeyMigrate makes the tables of FormWhereStructNoKey.
func (Cases) FormWhereStructNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V06nkUser{}, &V06nkPost{})
}

// FormWhereMapCascade deletes by a map; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v07ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v07ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormWhereMapCascade(db *gorm.DB, id uint) error {
	return db.Where(map[string]any{"id": id}).Delete(&V07caUser{}).Error
}

type V07caUser struct {
	ID    uint
	Name  string
	Posts []V07caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V07caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormWhereMapCascadeMigrate makes the tables of FormWhereMapCascade.
func (Cases) FormWhereMapCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V07caUser{}, &V07caPost{})
}

// FormWhereMapNoRule deletes by a map; a foreign key without a rule.
//
//	INSERT INTO v07nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v07nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormWhereMapNoRule(db *gorm.DB, id uint) error {
	return db.Where(map[string]any{"id": id}).Delete(&V07nrUser{}).Error
}

type V07nrUser struct {
	ID    uint
	Name  string
	Posts []V07nrPost `gorm:"foreignKey:UserID"`
}

type V07nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormWhereMapNoRuleMigrate makes the tables of FormWhereMapNoRule.
func (Cases) FormWhereMapNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V07nrUser{}, &V07nrPost{})
}

// FormWhereMapNoKey deletes by a map; no foreign key.
//
//	INSERT INTO v07nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v07nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v07nk_posts.user_id -> v07nk_users.id
// Reality: orphaned
func (Cases) FormWhereMapNoKey(db *gorm.DB, id uint) error {
	return db.Where(map[string]any{"id": id}).Delete(&V07nkUser{}).Error
}

type V07nkUser struct {
	ID    uint
	Name  string
	Posts []V07nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V07nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormWhereMapNoKeyMigrate makes the tables of FormWhereMapNoKey.
func (Cases) FormWhereMapNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V07nkUser{}, &V07nkPost{})
}

// FormSliceCascade deletes a slice of values; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v08ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v08ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSliceCascade(db *gorm.DB, id uint) error {
	return db.Delete(&[]V08caUser{{ID: id}, {ID: 3}}).Error
}

type V08caUser struct {
	ID    uint
	Name  string
	Posts []V08caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V08caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSliceCascadeMigrate makes the tables of FormSliceCascade.
func (Cases) FormSliceCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V08caUser{}, &V08caPost{})
}

// FormSliceNoRule deletes a slice of values; a foreign key without a rule.
//
//	INSERT INTO v08nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v08nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormSliceNoRule(db *gorm.DB, id uint) error {
	return db.Delete(&[]V08nrUser{{ID: id}, {ID: 3}}).Error
}

type V08nrUser struct {
	ID    uint
	Name  string
	Posts []V08nrPost `gorm:"foreignKey:UserID"`
}

type V08nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSliceNoRuleMigrate makes the tables of FormSliceNoRule.
func (Cases) FormSliceNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V08nrUser{}, &V08nrPost{})
}

// FormSliceNoKey deletes a slice of values; no foreign key.
//
//	INSERT INTO v08nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v08nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v08nk_posts.user_id -> v08nk_users.id
// Reality: orphaned
func (Cases) FormSliceNoKey(db *gorm.DB, id uint) error {
	return db.Delete(&[]V08nkUser{{ID: id}, {ID: 3}}).Error
}

type V08nkUser struct {
	ID    uint
	Name  string
	Posts []V08nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V08nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSliceNoKeyMigrate makes the tables of FormSliceNoKey.
func (Cases) FormSliceNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V08nkUser{}, &V08nkPost{})
}

// FormModelCascade names the model apart from the value; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v09ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v09ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormModelCascade(db *gorm.DB, id uint) error {
	return db.Model(&V09caUser{ID: id}).Delete(&V09caUser{}).Error
}

type V09caUser struct {
	ID    uint
	Name  string
	Posts []V09caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V09caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormModelCascadeMigrate makes the tables of FormModelCascade.
func (Cases) FormModelCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V09caUser{}, &V09caPost{})
}

// FormModelNoRule names the model apart from the value; a foreign key without a rule.
//
//	INSERT INTO v09nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v09nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormModelNoRule(db *gorm.DB, id uint) error {
	return db.Model(&V09nrUser{ID: id}).Delete(&V09nrUser{}).Error
}

type V09nrUser struct {
	ID    uint
	Name  string
	Posts []V09nrPost `gorm:"foreignKey:UserID"`
}

type V09nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormModelNoRuleMigrate makes the tables of FormModelNoRule.
func (Cases) FormModelNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V09nrUser{}, &V09nrPost{})
}

// FormModelNoKey names the model apart from the value; no foreign key.
//
//	INSERT INTO v09nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v09nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v09nk_posts.user_id -> v09nk_users.id
// Reality: orphaned
func (Cases) FormModelNoKey(db *gorm.DB, id uint) error {
	return db.Model(&V09nkUser{ID: id}).Delete(&V09nkUser{}).Error
}

type V09nkUser struct {
	ID    uint
	Name  string
	Posts []V09nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V09nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormModelNoKeyMigrate makes the tables of FormModelNoKey.
func (Cases) FormModelNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V09nkUser{}, &V09nkPost{})
}

// FormModelNilCascade names the model alone; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v10ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v10ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormModelNilCascade(db *gorm.DB, id uint) error {
	return db.Model(&V10caUser{}).Where("id = ?", id).Delete(nil).Error
}

type V10caUser struct {
	ID    uint
	Name  string
	Posts []V10caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V10caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormModelNilCascadeMigrate makes the tables of FormModelNilCascade.
func (Cases) FormModelNilCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V10caUser{}, &V10caPost{})
}

// FormModelNilNoRule names the model alone; a foreign key without a rule.
//
//	INSERT INTO v10nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v10nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormModelNilNoRule(db *gorm.DB, id uint) error {
	return db.Model(&V10nrUser{}).Where("id = ?", id).Delete(nil).Error
}

type V10nrUser struct {
	ID    uint
	Name  string
	Posts []V10nrPost `gorm:"foreignKey:UserID"`
}

type V10nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormModelNilNoRuleMigrate makes the tables of FormModelNilNoRule.
func (Cases) FormModelNilNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V10nrUser{}, &V10nrPost{})
}

// FormModelNilNoKey names the model alone; no foreign key.
//
//	INSERT INTO v10nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v10nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v10nk_posts.user_id -> v10nk_users.id
// Reality: orphaned
func (Cases) FormModelNilNoKey(db *gorm.DB, id uint) error {
	return db.Model(&V10nkUser{}).Where("id = ?", id).Delete(nil).Error
}

type V10nkUser struct {
	ID    uint
	Name  string
	Posts []V10nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V10nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormModelNilNoKeyMigrate makes the tables of FormModelNilNoKey.
func (Cases) FormModelNilNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V10nkUser{}, &V10nkPost{})
}

// FormTableCascade names the table alone; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v11ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v11ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormTableCascade(db *gorm.DB, id uint) error {
	return db.Table("v11ca_users").Where("id = ?", id).Delete(nil).Error
}

type V11caUser struct {
	ID    uint
	Name  string
	Posts []V11caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V11caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormTableCascadeMigrate makes the tables of FormTableCascade.
func (Cases) FormTableCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V11caUser{}, &V11caPost{})
}

// FormTableNoRule names the table alone; a foreign key without a rule.
//
//	INSERT INTO v11nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v11nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormTableNoRule(db *gorm.DB, id uint) error {
	return db.Table("v11nr_users").Where("id = ?", id).Delete(nil).Error
}

type V11nrUser struct {
	ID    uint
	Name  string
	Posts []V11nrPost `gorm:"foreignKey:UserID"`
}

type V11nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormTableNoRuleMigrate makes the tables of FormTableNoRule.
func (Cases) FormTableNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V11nrUser{}, &V11nrPost{})
}

// FormTableNoKey names the table alone; no foreign key.
//
//	INSERT INTO v11nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v11nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v11nk_posts.user_id -> v11nk_users.id
// Reality: orphaned
func (Cases) FormTableNoKey(db *gorm.DB, id uint) error {
	return db.Table("v11nk_users").Where("id = ?", id).Delete(nil).Error
}

type V11nkUser struct {
	ID    uint
	Name  string
	Posts []V11nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V11nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormTableNoKeyMigrate makes the tables of FormTableNoKey.
func (Cases) FormTableNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V11nkUser{}, &V11nkPost{})
}

// FormLoadedCascade loads the value and deletes it; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v12ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v12ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormLoadedCascade(db *gorm.DB, id uint) error {
	var user V12caUser
	if err := db.First(&user, id).Error; err != nil {
		return err
	}
	return db.Delete(&user).Error
}

type V12caUser struct {
	ID    uint
	Name  string
	Posts []V12caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V12caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormLoadedCascadeMigrate makes the tables of FormLoadedCascade.
func (Cases) FormLoadedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V12caUser{}, &V12caPost{})
}

// FormLoadedNoRule loads the value and deletes it; a foreign key without a rule.
//
//	INSERT INTO v12nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v12nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormLoadedNoRule(db *gorm.DB, id uint) error {
	var user V12nrUser
	if err := db.First(&user, id).Error; err != nil {
		return err
	}
	return db.Delete(&user).Error
}

type V12nrUser struct {
	ID    uint
	Name  string
	Posts []V12nrPost `gorm:"foreignKey:UserID"`
}

type V12nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormLoadedNoRuleMigrate makes the tables of FormLoadedNoRule.
func (Cases) FormLoadedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V12nrUser{}, &V12nrPost{})
}

// FormLoadedNoKey loads the value and deletes it; no foreign key.
//
//	INSERT INTO v12nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v12nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v12nk_posts.user_id -> v12nk_users.id
// Reality: orphaned
func (Cases) FormLoadedNoKey(db *gorm.DB, id uint) error {
	var user V12nkUser
	if err := db.First(&user, id).Error; err != nil {
		return err
	}
	return db.Delete(&user).Error
}

type V12nkUser struct {
	ID    uint
	Name  string
	Posts []V12nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V12nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormLoadedNoKeyMigrate makes the tables of FormLoadedNoKey.
func (Cases) FormLoadedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V12nkUser{}, &V12nkPost{})
}

// FormVariableCascade builds the chain in a variable; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v13ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v13ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormVariableCascade(db *gorm.DB, id uint) error {
	query := db.Model(&V13caUser{})
	query = query.Where("id = ?", id)
	return query.Delete(&V13caUser{}).Error
}

type V13caUser struct {
	ID    uint
	Name  string
	Posts []V13caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V13caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormVariableCascadeMigrate makes the tables of FormVariableCascade.
func (Cases) FormVariableCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V13caUser{}, &V13caPost{})
}

// FormVariableNoRule builds the chain in a variable; a foreign key without a rule.
//
//	INSERT INTO v13nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v13nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormVariableNoRule(db *gorm.DB, id uint) error {
	query := db.Model(&V13nrUser{})
	query = query.Where("id = ?", id)
	return query.Delete(&V13nrUser{}).Error
}

type V13nrUser struct {
	ID    uint
	Name  string
	Posts []V13nrPost `gorm:"foreignKey:UserID"`
}

type V13nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormVariableNoRuleMigrate makes the tables of FormVariableNoRule.
func (Cases) FormVariableNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V13nrUser{}, &V13nrPost{})
}

// FormVariableNoKey builds the chain in a variable; no foreign key.
//
//	INSERT INTO v13nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v13nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v13nk_posts.user_id -> v13nk_users.id
// Reality: orphaned
func (Cases) FormVariableNoKey(db *gorm.DB, id uint) error {
	query := db.Model(&V13nkUser{})
	query = query.Where("id = ?", id)
	return query.Delete(&V13nkUser{}).Error
}

type V13nkUser struct {
	ID    uint
	Name  string
	Posts []V13nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V13nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormVariableNoKeyMigrate makes the tables of FormVariableNoKey.
func (Cases) FormVariableNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V13nkUser{}, &V13nkPost{})
}

// FormScopesCascade takes the condition from a scope; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v14ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v14ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormScopesCascade(db *gorm.DB, id uint) error {
	return db.Scopes(formScopesCascadeByID(id)).Delete(&V14caUser{}).Error
}

type V14caUser struct {
	ID    uint
	Name  string
	Posts []V14caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V14caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func formScopesCascadeByID(id uint) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("id = ?", id) }
}

// FormScopesCascadeMigrate makes the tables of FormScopesCascade.
func (Cases) FormScopesCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V14caUser{}, &V14caPost{})
}

// FormScopesNoRule takes the condition from a scope; a foreign key without a rule.
//
//	INSERT INTO v14nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v14nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormScopesNoRule(db *gorm.DB, id uint) error {
	return db.Scopes(formScopesNoRuleByID(id)).Delete(&V14nrUser{}).Error
}

type V14nrUser struct {
	ID    uint
	Name  string
	Posts []V14nrPost `gorm:"foreignKey:UserID"`
}

type V14nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func formScopesNoRuleByID(id uint) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("id = ?", id) }
}

// FormScopesNoRuleMigrate makes the tables of FormScopesNoRule.
func (Cases) FormScopesNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V14nrUser{}, &V14nrPost{})
}

// FormScopesNoKey takes the condition from a scope; no foreign key.
//
//	INSERT INTO v14nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v14nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v14nk_posts.user_id -> v14nk_users.id
// Reality: orphaned
func (Cases) FormScopesNoKey(db *gorm.DB, id uint) error {
	return db.Scopes(formScopesNoKeyByID(id)).Delete(&V14nkUser{}).Error
}

type V14nkUser struct {
	ID    uint
	Name  string
	Posts []V14nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V14nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func formScopesNoKeyByID(id uint) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("id = ?", id) }
}

// FormScopesNoKeyMigrate makes the tables of FormScopesNoKey.
func (Cases) FormScopesNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V14nkUser{}, &V14nkPost{})
}

// FormSessionCascade deletes in a session of its own; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v15ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v15ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSessionCascade(db *gorm.DB, id uint) error {
	return db.Session(&gorm.Session{NewDB: true}).WithContext(context.Background()).Delete(&V15caUser{ID: id}).Error
}

type V15caUser struct {
	ID    uint
	Name  string
	Posts []V15caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V15caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSessionCascadeMigrate makes the tables of FormSessionCascade.
func (Cases) FormSessionCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V15caUser{}, &V15caPost{})
}

// FormSessionNoRule deletes in a session of its own; a foreign key without a rule.
//
//	INSERT INTO v15nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v15nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormSessionNoRule(db *gorm.DB, id uint) error {
	return db.Session(&gorm.Session{NewDB: true}).WithContext(context.Background()).Delete(&V15nrUser{ID: id}).Error
}

type V15nrUser struct {
	ID    uint
	Name  string
	Posts []V15nrPost `gorm:"foreignKey:UserID"`
}

type V15nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSessionNoRuleMigrate makes the tables of FormSessionNoRule.
func (Cases) FormSessionNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V15nrUser{}, &V15nrPost{})
}

// FormSessionNoKey deletes in a session of its own; no foreign key.
//
//	INSERT INTO v15nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v15nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v15nk_posts.user_id -> v15nk_users.id
// Reality: orphaned
func (Cases) FormSessionNoKey(db *gorm.DB, id uint) error {
	return db.Session(&gorm.Session{NewDB: true}).WithContext(context.Background()).Delete(&V15nkUser{ID: id}).Error
}

type V15nkUser struct {
	ID    uint
	Name  string
	Posts []V15nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V15nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSessionNoKeyMigrate makes the tables of FormSessionNoKey.
func (Cases) FormSessionNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V15nkUser{}, &V15nkPost{})
}

// FormGenericCascade deletes with the generic interface; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v16ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v16ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormGenericCascade(db *gorm.DB, id uint) error {
	_, err := gorm.G[V16caUser](db).Where("id = ?", id).Delete(context.Background())
	return err
}

type V16caUser struct {
	ID    uint
	Name  string
	Posts []V16caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V16caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormGenericCascadeMigrate makes the tables of FormGenericCascade.
func (Cases) FormGenericCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V16caUser{}, &V16caPost{})
}

// FormGenericNoRule deletes with the generic interface; a foreign key without a rule.
//
//	INSERT INTO v16nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v16nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormGenericNoRule(db *gorm.DB, id uint) error {
	_, err := gorm.G[V16nrUser](db).Where("id = ?", id).Delete(context.Background())
	return err
}

type V16nrUser struct {
	ID    uint
	Name  string
	Posts []V16nrPost `gorm:"foreignKey:UserID"`
}

type V16nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormGenericNoRuleMigrate makes the tables of FormGenericNoRule.
func (Cases) FormGenericNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V16nrUser{}, &V16nrPost{})
}

// FormGenericNoKey deletes with the generic interface; no foreign key.
//
//	INSERT INTO v16nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v16nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v16nk_posts.user_id -> v16nk_users.id
// Reality: orphaned
func (Cases) FormGenericNoKey(db *gorm.DB, id uint) error {
	_, err := gorm.G[V16nkUser](db).Where("id = ?", id).Delete(context.Background())
	return err
}

type V16nkUser struct {
	ID    uint
	Name  string
	Posts []V16nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V16nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormGenericNoKeyMigrate makes the tables of FormGenericNoKey.
func (Cases) FormGenericNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V16nkUser{}, &V16nkPost{})
}

// FormTypeParameterCascade deletes in a function with a type parameter; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v17ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v17ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormTypeParameterCascade(db *gorm.DB, id uint) error {
	return formTypeParameterCascadeRemove[V17caUser](db, id)
}

type V17caUser struct {
	ID    uint
	Name  string
	Posts []V17caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V17caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func formTypeParameterCascadeRemove[T any](db *gorm.DB, id uint) error {
	var value T
	return db.Delete(&value, id).Error
}

// FormTypeParameterCascadeMigrate makes the tables of FormTypeParameterCascade.
func (Cases) FormTypeParameterCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V17caUser{}, &V17caPost{})
}

// FormTypeParameterNoRule deletes in a function with a type parameter; a foreign key without a rule.
//
//	INSERT INTO v17nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v17nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormTypeParameterNoRule(db *gorm.DB, id uint) error {
	return formTypeParameterNoRuleRemove[V17nrUser](db, id)
}

type V17nrUser struct {
	ID    uint
	Name  string
	Posts []V17nrPost `gorm:"foreignKey:UserID"`
}

type V17nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func formTypeParameterNoRuleRemove[T any](db *gorm.DB, id uint) error {
	var value T
	return db.Delete(&value, id).Error
}

// FormTypeParameterNoRuleMigrate makes the tables of FormTypeParameterNoRule.
func (Cases) FormTypeParameterNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V17nrUser{}, &V17nrPost{})
}

// FormTypeParameterNoKey deletes in a function with a type parameter; no foreign key.
//
//	INSERT INTO v17nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v17nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v17nk_posts.user_id -> v17nk_users.id
// Reality: orphaned
func (Cases) FormTypeParameterNoKey(db *gorm.DB, id uint) error {
	return formTypeParameterNoKeyRemove[V17nkUser](db, id)
}

type V17nkUser struct {
	ID    uint
	Name  string
	Posts []V17nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V17nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func formTypeParameterNoKeyRemove[T any](db *gorm.DB, id uint) error {
	var value T
	return db.Delete(&value, id).Error
}

// FormTypeParameterNoKeyMigrate makes the tables of FormTypeParameterNoKey.
func (Cases) FormTypeParameterNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V17nkUser{}, &V17nkPost{})
}

// FormAnyCascade deletes whatever it is given; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v18ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v18ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormAnyCascade(db *gorm.DB, id uint) error {
	return formAnyCascadeRemove(db, &V18caUser{ID: id})
}

type V18caUser struct {
	ID    uint
	Name  string
	Posts []V18caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V18caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func formAnyCascadeRemove(db *gorm.DB, value any) error {
	return db.Delete(value).Error
}

// FormAnyCascadeMigrate makes the tables of FormAnyCascade.
func (Cases) FormAnyCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V18caUser{}, &V18caPost{})
}

// FormAnyNoRule deletes whatever it is given; a foreign key without a rule.
//
//	INSERT INTO v18nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v18nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormAnyNoRule(db *gorm.DB, id uint) error {
	return formAnyNoRuleRemove(db, &V18nrUser{ID: id})
}

type V18nrUser struct {
	ID    uint
	Name  string
	Posts []V18nrPost `gorm:"foreignKey:UserID"`
}

type V18nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func formAnyNoRuleRemove(db *gorm.DB, value any) error {
	return db.Delete(value).Error
}

// FormAnyNoRuleMigrate makes the tables of FormAnyNoRule.
func (Cases) FormAnyNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V18nrUser{}, &V18nrPost{})
}

// FormAnyNoKey deletes whatever it is given; no foreign key.
//
//	INSERT INTO v18nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v18nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v18nk_posts.user_id -> v18nk_users.id
// Reality: orphaned
func (Cases) FormAnyNoKey(db *gorm.DB, id uint) error {
	return formAnyNoKeyRemove(db, &V18nkUser{ID: id})
}

type V18nkUser struct {
	ID    uint
	Name  string
	Posts []V18nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V18nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func formAnyNoKeyRemove(db *gorm.DB, value any) error {
	return db.Delete(value).Error
}

// FormAnyNoKeyMigrate makes the tables of FormAnyNoKey.
func (Cases) FormAnyNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V18nkUser{}, &V18nkPost{})
}

// FormExecCascade executes SQL text; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v19ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v19ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormExecCascade(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM v19ca_users WHERE id = ?", id).Error
}

type V19caUser struct {
	ID    uint
	Name  string
	Posts []V19caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V19caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormExecCascadeMigrate makes the tables of FormExecCascade.
func (Cases) FormExecCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V19caUser{}, &V19caPost{})
}

// FormExecNoRule executes SQL text; a foreign key without a rule.
//
//	INSERT INTO v19nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v19nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormExecNoRule(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM v19nr_users WHERE id = ?", id).Error
}

type V19nrUser struct {
	ID    uint
	Name  string
	Posts []V19nrPost `gorm:"foreignKey:UserID"`
}

type V19nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormExecNoRuleMigrate makes the tables of FormExecNoRule.
func (Cases) FormExecNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V19nrUser{}, &V19nrPost{})
}

// FormExecNoKey executes SQL text; no foreign key.
//
//	INSERT INTO v19nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v19nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v19nk_posts.user_id -> v19nk_users.id
// Reality: orphaned
func (Cases) FormExecNoKey(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM v19nk_users WHERE id = ?", id).Error
}

type V19nkUser struct {
	ID    uint
	Name  string
	Posts []V19nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V19nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormExecNoKeyMigrate makes the tables of FormExecNoKey.
func (Cases) FormExecNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V19nkUser{}, &V19nkPost{})
}

// FormRawScannedCascade scans what SQL text returns; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v20ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v20ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormRawScannedCascade(db *gorm.DB, id uint) error {
	var gone uint
	return db.Raw("DELETE FROM v20ca_users WHERE id = ? RETURNING id", id).Scan(&gone).Error
}

type V20caUser struct {
	ID    uint
	Name  string
	Posts []V20caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V20caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormRawScannedCascadeMigrate makes the tables of FormRawScannedCascade.
func (Cases) FormRawScannedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V20caUser{}, &V20caPost{})
}

// FormRawScannedNoRule scans what SQL text returns; a foreign key without a rule.
//
//	INSERT INTO v20nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v20nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormRawScannedNoRule(db *gorm.DB, id uint) error {
	var gone uint
	return db.Raw("DELETE FROM v20nr_users WHERE id = ? RETURNING id", id).Scan(&gone).Error
}

type V20nrUser struct {
	ID    uint
	Name  string
	Posts []V20nrPost `gorm:"foreignKey:UserID"`
}

type V20nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormRawScannedNoRuleMigrate makes the tables of FormRawScannedNoRule.
func (Cases) FormRawScannedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V20nrUser{}, &V20nrPost{})
}

// FormRawScannedNoKey scans what SQL text returns; no foreign key.
//
//	INSERT INTO v20nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v20nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v20nk_posts.user_id -> v20nk_users.id
// Reality: orphaned
func (Cases) FormRawScannedNoKey(db *gorm.DB, id uint) error {
	var gone uint
	return db.Raw("DELETE FROM v20nk_users WHERE id = ? RETURNING id", id).Scan(&gone).Error
}

type V20nkUser struct {
	ID    uint
	Name  string
	Posts []V20nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V20nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormRawScannedNoKeyMigrate makes the tables of FormRawScannedNoKey.
func (Cases) FormRawScannedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V20nkUser{}, &V20nkPost{})
}

// FormRawUnusedCascade builds a statement and never runs it; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v21ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v21ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: not executed
func (Cases) FormRawUnusedCascade(db *gorm.DB, id uint) error {
	return db.Raw("DELETE FROM v21ca_users WHERE id = ?", id).Error
}

type V21caUser struct {
	ID    uint
	Name  string
	Posts []V21caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V21caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormRawUnusedCascadeMigrate makes the tables of FormRawUnusedCascade.
func (Cases) FormRawUnusedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V21caUser{}, &V21caPost{})
}

// FormRawUnusedNoRule builds a statement and never runs it; a foreign key without a rule.
//
//	INSERT INTO v21nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v21nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: not executed
func (Cases) FormRawUnusedNoRule(db *gorm.DB, id uint) error {
	return db.Raw("DELETE FROM v21nr_users WHERE id = ?", id).Error
}

type V21nrUser struct {
	ID    uint
	Name  string
	Posts []V21nrPost `gorm:"foreignKey:UserID"`
}

type V21nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormRawUnusedNoRuleMigrate makes the tables of FormRawUnusedNoRule.
func (Cases) FormRawUnusedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V21nrUser{}, &V21nrPost{})
}

// FormRawUnusedNoKey builds a statement and never runs it; no foreign key.
//
//	INSERT INTO v21nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v21nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v21nk_posts.user_id -> v21nk_users.id
// Reality: not executed
func (Cases) FormRawUnusedNoKey(db *gorm.DB, id uint) error {
	return db.Raw("DELETE FROM v21nk_users WHERE id = ?", id).Error
}

type V21nkUser struct {
	ID    uint
	Name  string
	Posts []V21nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V21nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormRawUnusedNoKeyMigrate makes the tables of FormRawUnusedNoKey.
func (Cases) FormRawUnusedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V21nkUser{}, &V21nkPost{})
}

// FormUnscopedCascade asks for a real delete; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v22ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v22ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormUnscopedCascade(db *gorm.DB, id uint) error {
	return db.Unscoped().Delete(&V22caUser{ID: id}).Error
}

type V22caUser struct {
	ID    uint
	Name  string
	Posts []V22caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V22caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormUnscopedCascadeMigrate makes the tables of FormUnscopedCascade.
func (Cases) FormUnscopedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V22caUser{}, &V22caPost{})
}

// FormUnscopedNoRule asks for a real delete; a foreign key without a rule.
//
//	INSERT INTO v22nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v22nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormUnscopedNoRule(db *gorm.DB, id uint) error {
	return db.Unscoped().Delete(&V22nrUser{ID: id}).Error
}

type V22nrUser struct {
	ID    uint
	Name  string
	Posts []V22nrPost `gorm:"foreignKey:UserID"`
}

type V22nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormUnscopedNoRuleMigrate makes the tables of FormUnscopedNoRule.
func (Cases) FormUnscopedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V22nrUser{}, &V22nrPost{})
}

// FormUnscopedNoKey asks for a real delete; no foreign key.
//
//	INSERT INTO v22nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v22nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v22nk_posts.user_id -> v22nk_users.id
// Reality: orphaned
func (Cases) FormUnscopedNoKey(db *gorm.DB, id uint) error {
	return db.Unscoped().Delete(&V22nkUser{ID: id}).Error
}

type V22nkUser struct {
	ID    uint
	Name  string
	Posts []V22nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V22nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormUnscopedNoKeyMigrate makes the tables of FormUnscopedNoKey.
func (Cases) FormUnscopedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V22nkUser{}, &V22nkPost{})
}

// FormSelectCascade takes the posts along; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v23ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v23ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectCascade(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&V23caUser{ID: id}).Error
}

type V23caUser struct {
	ID    uint
	Name  string
	Posts []V23caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V23caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectCascadeMigrate makes the tables of FormSelectCascade.
func (Cases) FormSelectCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V23caUser{}, &V23caPost{})
}

// FormSelectNoRule takes the posts along; a foreign key without a rule.
//
//	INSERT INTO v23nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v23nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectNoRule(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&V23nrUser{ID: id}).Error
}

type V23nrUser struct {
	ID    uint
	Name  string
	Posts []V23nrPost `gorm:"foreignKey:UserID"`
}

type V23nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectNoRuleMigrate makes the tables of FormSelectNoRule.
func (Cases) FormSelectNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V23nrUser{}, &V23nrPost{})
}

// FormSelectNoKey takes the posts along; no foreign key.
//
//	INSERT INTO v23nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v23nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v23nk_posts.user_id -> v23nk_users.id
// Reality: ok
func (Cases) FormSelectNoKey(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&V23nkUser{ID: id}).Error
}

type V23nkUser struct {
	ID    uint
	Name  string
	Posts []V23nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V23nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectNoKeyMigrate makes the tables of FormSelectNoKey.
func (Cases) FormSelectNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V23nkUser{}, &V23nkPost{})
}

// FormSelectAllCascade takes all associations along; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v24ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v24ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectAllCascade(db *gorm.DB, id uint) error {
	return db.Select(clause.Associations).Delete(&V24caUser{ID: id}).Error
}

type V24caUser struct {
	ID    uint
	Name  string
	Posts []V24caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V24caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectAllCascadeMigrate makes the tables of FormSelectAllCascade.
func (Cases) FormSelectAllCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V24caUser{}, &V24caPost{})
}

// FormSelectAllNoRule takes all associations along; a foreign key without a rule.
//
//	INSERT INTO v24nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v24nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectAllNoRule(db *gorm.DB, id uint) error {
	return db.Select(clause.Associations).Delete(&V24nrUser{ID: id}).Error
}

type V24nrUser struct {
	ID    uint
	Name  string
	Posts []V24nrPost `gorm:"foreignKey:UserID"`
}

type V24nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectAllNoRuleMigrate makes the tables of FormSelectAllNoRule.
func (Cases) FormSelectAllNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V24nrUser{}, &V24nrPost{})
}

// FormSelectAllNoKey takes all associations along; no foreign key.
//
//	INSERT INTO v24nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v24nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v24nk_posts.user_id -> v24nk_users.id
// Reality: ok
func (Cases) FormSelectAllNoKey(db *gorm.DB, id uint) error {
	return db.Select(clause.Associations).Delete(&V24nkUser{ID: id}).Error
}

type V24nkUser struct {
	ID    uint
	Name  string
	Posts []V24nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V24nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectAllNoKeyMigrate makes the tables of FormSelectAllNoKey.
func (Cases) FormSelectAllNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V24nkUser{}, &V24nkPost{})
}

// FormSelectLoadedCascade takes the posts of a loaded value along; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v25ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v25ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectLoadedCascade(db *gorm.DB, id uint) error {
	var user V25caUser
	if err := db.First(&user, id).Error; err != nil {
		return err
	}
	return db.Select("Posts").Delete(&user).Error
}

type V25caUser struct {
	ID    uint
	Name  string
	Posts []V25caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V25caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectLoadedCascadeMigrate makes the tables of FormSelectLoadedCascade.
func (Cases) FormSelectLoadedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V25caUser{}, &V25caPost{})
}

// FormSelectLoadedNoRule takes the posts of a loaded value along; a foreign key without a rule.
//
//	INSERT INTO v25nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v25nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectLoadedNoRule(db *gorm.DB, id uint) error {
	var user V25nrUser
	if err := db.First(&user, id).Error; err != nil {
		return err
	}
	return db.Select("Posts").Delete(&user).Error
}

type V25nrUser struct {
	ID    uint
	Name  string
	Posts []V25nrPost `gorm:"foreignKey:UserID"`
}

type V25nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectLoadedNoRuleMigrate makes the tables of FormSelectLoadedNoRule.
func (Cases) FormSelectLoadedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V25nrUser{}, &V25nrPost{})
}

// FormSelectLoadedNoKey takes the posts of a loaded value along; no foreign key.
//
//	INSERT INTO v25nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v25nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v25nk_posts.user_id -> v25nk_users.id
// Reality: ok
func (Cases) FormSelectLoadedNoKey(db *gorm.DB, id uint) error {
	var user V25nkUser
	if err := db.First(&user, id).Error; err != nil {
		return err
	}
	return db.Select("Posts").Delete(&user).Error
}

type V25nkUser struct {
	ID    uint
	Name  string
	Posts []V25nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V25nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectLoadedNoKeyMigrate makes the tables of FormSelectLoadedNoKey.
func (Cases) FormSelectLoadedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V25nkUser{}, &V25nkPost{})
}

// FormSelectSliceCascade takes the posts of several values along; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v26ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v26ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectSliceCascade(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&[]V26caUser{{ID: id}, {ID: 3}}).Error
}

type V26caUser struct {
	ID    uint
	Name  string
	Posts []V26caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V26caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectSliceCascadeMigrate makes the tables of FormSelectSliceCascade.
func (Cases) FormSelectSliceCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V26caUser{}, &V26caPost{})
}

// FormSelectSliceNoRule takes the posts of several values along; a foreign key without a rule.
//
//	INSERT INTO v26nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v26nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectSliceNoRule(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&[]V26nrUser{{ID: id}, {ID: 3}}).Error
}

type V26nrUser struct {
	ID    uint
	Name  string
	Posts []V26nrPost `gorm:"foreignKey:UserID"`
}

type V26nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectSliceNoRuleMigrate makes the tables of FormSelectSliceNoRule.
func (Cases) FormSelectSliceNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V26nrUser{}, &V26nrPost{})
}

// FormSelectSliceNoKey takes the posts of several values along; no foreign key.
//
//	INSERT INTO v26nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v26nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v26nk_posts.user_id -> v26nk_users.id
// Reality: ok
func (Cases) FormSelectSliceNoKey(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&[]V26nkUser{{ID: id}, {ID: 3}}).Error
}

type V26nkUser struct {
	ID    uint
	Name  string
	Posts []V26nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V26nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectSliceNoKeyMigrate makes the tables of FormSelectSliceNoKey.
func (Cases) FormSelectSliceNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V26nkUser{}, &V26nkPost{})
}

// FormSelectKeyCascade selects the posts of a value without a key; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v27ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v27ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectKeyCascade(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&V27caUser{}, id).Error
}

type V27caUser struct {
	ID    uint
	Name  string
	Posts []V27caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V27caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectKeyCascadeMigrate makes the tables of FormSelectKeyCascade.
func (Cases) FormSelectKeyCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V27caUser{}, &V27caPost{})
}

// FormSelectKeyNoRule selects the posts of a value without a key; a foreign key without a rule.
//
//	INSERT INTO v27nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v27nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormSelectKeyNoRule(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&V27nrUser{}, id).Error
}

type V27nrUser struct {
	ID    uint
	Name  string
	Posts []V27nrPost `gorm:"foreignKey:UserID"`
}

type V27nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectKeyNoRuleMigrate makes the tables of FormSelectKeyNoRule.
func (Cases) FormSelectKeyNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V27nrUser{}, &V27nrPost{})
}

// FormSelectKeyNoKey selects the posts of a value without a key; no foreign key.
//
//	INSERT INTO v27nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v27nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v27nk_posts.user_id -> v27nk_users.id
// Reality: orphaned
func (Cases) FormSelectKeyNoKey(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&V27nkUser{}, id).Error
}

type V27nkUser struct {
	ID    uint
	Name  string
	Posts []V27nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V27nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectKeyNoKeyMigrate makes the tables of FormSelectKeyNoKey.
func (Cases) FormSelectKeyNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V27nkUser{}, &V27nkPost{})
}

// FormSelectWhereCascade selects the posts of whatever a condition finds; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v28ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v28ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectWhereCascade(db *gorm.DB, id uint) error {
	return db.Select("Posts").Where("id = ?", id).Delete(&V28caUser{}).Error
}

type V28caUser struct {
	ID    uint
	Name  string
	Posts []V28caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V28caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectWhereCascadeMigrate makes the tables of FormSelectWhereCascade.
func (Cases) FormSelectWhereCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V28caUser{}, &V28caPost{})
}

// FormSelectWhereNoRule selects the posts of whatever a condition finds; a foreign key without a rule.
//
//	INSERT INTO v28nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v28nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormSelectWhereNoRule(db *gorm.DB, id uint) error {
	return db.Select("Posts").Where("id = ?", id).Delete(&V28nrUser{}).Error
}

type V28nrUser struct {
	ID    uint
	Name  string
	Posts []V28nrPost `gorm:"foreignKey:UserID"`
}

type V28nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectWhereNoRuleMigrate makes the tables of FormSelectWhereNoRule.
func (Cases) FormSelectWhereNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V28nrUser{}, &V28nrPost{})
}

// FormSelectWhereNoKey selects the posts of whatever a condition finds; no foreign key.
//
//	INSERT INTO v28nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v28nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v28nk_posts.user_id -> v28nk_users.id
// Reality: orphaned
func (Cases) FormSelectWhereNoKey(db *gorm.DB, id uint) error {
	return db.Select("Posts").Where("id = ?", id).Delete(&V28nkUser{}).Error
}

type V28nkUser struct {
	ID    uint
	Name  string
	Posts []V28nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V28nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectWhereNoKeyMigrate makes the tables of FormSelectWhereNoKey.
func (Cases) FormSelectWhereNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V28nkUser{}, &V28nkPost{})
}

// FormSelectAllWhereCascade selects all associations of whatever a condition finds; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v29ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v29ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectAllWhereCascade(db *gorm.DB, id uint) error {
	return db.Select(clause.Associations).Where("id = ?", id).Delete(&V29caUser{}).Error
}

type V29caUser struct {
	ID    uint
	Name  string
	Posts []V29caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V29caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectAllWhereCascadeMigrate makes the tables of FormSelectAllWhereCascade.
func (Cases) FormSelectAllWhereCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V29caUser{}, &V29caPost{})
}

// FormSelectAllWhereNoRule selects all associations of whatever a condition finds; a foreign key without a rule.
//
//	INSERT INTO v29nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v29nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormSelectAllWhereNoRule(db *gorm.DB, id uint) error {
	return db.Select(clause.Associations).Where("id = ?", id).Delete(&V29nrUser{}).Error
}

type V29nrUser struct {
	ID    uint
	Name  string
	Posts []V29nrPost `gorm:"foreignKey:UserID"`
}

type V29nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectAllWhereNoRuleMigrate makes the tables of FormSelectAllWhereNoRule.
func (Cases) FormSelectAllWhereNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V29nrUser{}, &V29nrPost{})
}

// FormSelectAllWhereNoKey selects all associations of whatever a condition finds; no foreign key.
//
//	INSERT INTO v29nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v29nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v29nk_posts.user_id -> v29nk_users.id
// Reality: orphaned
func (Cases) FormSelectAllWhereNoKey(db *gorm.DB, id uint) error {
	return db.Select(clause.Associations).Where("id = ?", id).Delete(&V29nkUser{}).Error
}

type V29nkUser struct {
	ID    uint
	Name  string
	Posts []V29nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V29nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectAllWhereNoKeyMigrate makes the tables of FormSelectAllWhereNoKey.
func (Cases) FormSelectAllWhereNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V29nkUser{}, &V29nkPost{})
}

// FormSelectCaseCascade selects the posts in lower case; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v30ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v30ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectCaseCascade(db *gorm.DB, id uint) error {
	return db.Select("posts").Delete(&V30caUser{ID: id}).Error
}

type V30caUser struct {
	ID    uint
	Name  string
	Posts []V30caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V30caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectCaseCascadeMigrate makes the tables of FormSelectCaseCascade.
func (Cases) FormSelectCaseCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V30caUser{}, &V30caPost{})
}

// FormSelectCaseNoRule selects the posts in lower case; a foreign key without a rule.
//
//	INSERT INTO v30nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v30nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormSelectCaseNoRule(db *gorm.DB, id uint) error {
	return db.Select("posts").Delete(&V30nrUser{ID: id}).Error
}

type V30nrUser struct {
	ID    uint
	Name  string
	Posts []V30nrPost `gorm:"foreignKey:UserID"`
}

type V30nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectCaseNoRuleMigrate makes the tables of FormSelectCaseNoRule.
func (Cases) FormSelectCaseNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V30nrUser{}, &V30nrPost{})
}

// FormSelectCaseNoKey selects the posts in lower case; no foreign key.
//
//	INSERT INTO v30nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v30nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v30nk_posts.user_id -> v30nk_users.id
// Reality: orphaned
func (Cases) FormSelectCaseNoKey(db *gorm.DB, id uint) error {
	return db.Select("posts").Delete(&V30nkUser{ID: id}).Error
}

type V30nkUser struct {
	ID    uint
	Name  string
	Posts []V30nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V30nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectCaseNoKeyMigrate makes the tables of FormSelectCaseNoKey.
func (Cases) FormSelectCaseNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V30nkUser{}, &V30nkPost{})
}

// FormSelectUnknownCascade selects what the model does not have; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v31ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v31ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectUnknownCascade(db *gorm.DB, id uint) error {
	return db.Select("Articles").Delete(&V31caUser{ID: id}).Error
}

type V31caUser struct {
	ID    uint
	Name  string
	Posts []V31caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V31caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectUnknownCascadeMigrate makes the tables of FormSelectUnknownCascade.
func (Cases) FormSelectUnknownCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V31caUser{}, &V31caPost{})
}

// FormSelectUnknownNoRule selects what the model does not have; a foreign key without a rule.
//
//	INSERT INTO v31nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v31nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormSelectUnknownNoRule(db *gorm.DB, id uint) error {
	return db.Select("Articles").Delete(&V31nrUser{ID: id}).Error
}

type V31nrUser struct {
	ID    uint
	Name  string
	Posts []V31nrPost `gorm:"foreignKey:UserID"`
}

type V31nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectUnknownNoRuleMigrate makes the tables of FormSelectUnknownNoRule.
func (Cases) FormSelectUnknownNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V31nrUser{}, &V31nrPost{})
}

// FormSelectUnknownNoKey selects what the model does not have; no foreign key.
//
//	INSERT INTO v31nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v31nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v31nk_posts.user_id -> v31nk_users.id
// Reality: orphaned
func (Cases) FormSelectUnknownNoKey(db *gorm.DB, id uint) error {
	return db.Select("Articles").Delete(&V31nkUser{ID: id}).Error
}

type V31nkUser struct {
	ID    uint
	Name  string
	Posts []V31nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V31nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectUnknownNoKeyMigrate makes the tables of FormSelectUnknownNoKey.
func (Cases) FormSelectUnknownNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V31nkUser{}, &V31nkPost{})
}

// FormSelectGenericCascade selects the posts with the generic interface, whose value has no key; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v32ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v32ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSelectGenericCascade(db *gorm.DB, id uint) error {
	_, err := gorm.G[V32caUser](db).Select("Posts").Where("id = ?", id).Delete(context.Background())
	return err
}

type V32caUser struct {
	ID    uint
	Name  string
	Posts []V32caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V32caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectGenericCascadeMigrate makes the tables of FormSelectGenericCascade.
func (Cases) FormSelectGenericCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V32caUser{}, &V32caPost{})
}

// FormSelectGenericNoRule selects the posts with the generic interface, whose value has no key; a foreign key without a rule.
//
//	INSERT INTO v32nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v32nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormSelectGenericNoRule(db *gorm.DB, id uint) error {
	_, err := gorm.G[V32nrUser](db).Select("Posts").Where("id = ?", id).Delete(context.Background())
	return err
}

type V32nrUser struct {
	ID    uint
	Name  string
	Posts []V32nrPost `gorm:"foreignKey:UserID"`
}

type V32nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectGenericNoRuleMigrate makes the tables of FormSelectGenericNoRule.
func (Cases) FormSelectGenericNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V32nrUser{}, &V32nrPost{})
}

// FormSelectGenericNoKey selects the posts with the generic interface, whose value has no key; no foreign key.
//
//	INSERT INTO v32nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v32nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v32nk_posts.user_id -> v32nk_users.id
// Reality: orphaned
func (Cases) FormSelectGenericNoKey(db *gorm.DB, id uint) error {
	_, err := gorm.G[V32nkUser](db).Select("Posts").Where("id = ?", id).Delete(context.Background())
	return err
}

type V32nkUser struct {
	ID    uint
	Name  string
	Posts []V32nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V32nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormSelectGenericNoKeyMigrate makes the tables of FormSelectGenericNoKey.
func (Cases) FormSelectGenericNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V32nkUser{}, &V32nkPost{})
}

// FormTxCascade deletes in a transaction; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO v33ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v33ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormTxCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		return tx.Delete(&V33caUser{}, id).Error
	})
}

type V33caUser struct {
	ID    uint
	Name  string
	Posts []V33caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type V33caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormTxCascadeMigrate makes the tables of FormTxCascade.
func (Cases) FormTxCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V33caUser{}, &V33caPost{})
}

// FormTxNoRule deletes in a transaction; a foreign key without a rule.
//
//	INSERT INTO v33nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v33nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormTxNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		return tx.Delete(&V33nrUser{}, id).Error
	})
}

type V33nrUser struct {
	ID    uint
	Name  string
	Posts []V33nrPost `gorm:"foreignKey:UserID"`
}

type V33nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormTxNoRuleMigrate makes the tables of FormTxNoRule.
func (Cases) FormTxNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V33nrUser{}, &V33nrPost{})
}

// FormTxNoKey deletes in a transaction; no foreign key.
//
//	INSERT INTO v33nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO v33nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: v33nk_posts.user_id -> v33nk_users.id
// Reality: orphaned
func (Cases) FormTxNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		return tx.Delete(&V33nkUser{}, id).Error
	})
}

type V33nkUser struct {
	ID    uint
	Name  string
	Posts []V33nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type V33nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// FormTxNoKeyMigrate makes the tables of FormTxNoKey.
func (Cases) FormTxNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&V33nkUser{}, &V33nkPost{})
}
