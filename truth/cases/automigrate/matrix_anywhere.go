// This file is written by ../../generate; edit that and run go generate.

package automigrate

import (
	"fmt"

	"gorm.io/gorm"

	"github.com/cascadelint/cascadelint/truth/cases/store"
)

// AnywhereHandedCascade hands a handle with the condition to a helper; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a01ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a01ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereHandedCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := anywhereHandedCascadePurge(tx.Where("user_id = ?", id)).Error; err != nil {
			return err
		}
		return tx.Delete(&A01caUser{}, id).Error
	})
}

type A01caUser struct {
	ID    uint
	Name  string
	Posts []A01caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A01caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereHandedCascadePurge(tx *gorm.DB) *gorm.DB { return tx.Delete(&A01caPost{}) }

// AnywhereHandedCascadeMigrate makes the tables of AnywhereHandedCascade.
func (Cases) AnywhereHandedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A01caUser{}, &A01caPost{})
}

// AnywhereHandedNoRule hands a handle with the condition to a helper; a foreign key without a rule.
//
//	INSERT INTO a01nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a01nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereHandedNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := anywhereHandedNoRulePurge(tx.Where("user_id = ?", id)).Error; err != nil {
			return err
		}
		return tx.Delete(&A01nrUser{}, id).Error
	})
}

type A01nrUser struct {
	ID    uint
	Name  string
	Posts []A01nrPost `gorm:"foreignKey:UserID"`
}

type A01nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereHandedNoRulePurge(tx *gorm.DB) *gorm.DB { return tx.Delete(&A01nrPost{}) }

// AnywhereHandedNoRuleMigrate makes the tables of AnywhereHandedNoRule.
func (Cases) AnywhereHandedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A01nrUser{}, &A01nrPost{})
}

// AnywhereHandedNoKey hands a handle with the condition to a helper; no foreign key.
//
//	INSERT INTO a01nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a01nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a01nk_posts.user_id -> a01nk_users.id
// Reality: ok
func (Cases) AnywhereHandedNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := anywhereHandedNoKeyPurge(tx.Where("user_id = ?", id)).Error; err != nil {
			return err
		}
		return tx.Delete(&A01nkUser{}, id).Error
	})
}

type A01nkUser struct {
	ID    uint
	Name  string
	Posts []A01nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A01nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereHandedNoKeyPurge(tx *gorm.DB) *gorm.DB { return tx.Delete(&A01nkPost{}) }

// AnywhereHandedNoKeyMigrate makes the tables of AnywhereHandedNoKey.
func (Cases) AnywhereHandedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A01nkUser{}, &A01nkPost{})
}

// AnywhereHandedOtherCascade hands a handle with the condition to a helper of another package; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a02ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a02ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereHandedOtherCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.Purge(tx.Where("user_id = ?", id), &A02caPost{}); err != nil {
			return err
		}
		return store.Purge(tx.Where("id = ?", id), &A02caUser{})
	})
}

type A02caUser struct {
	ID    uint
	Name  string
	Posts []A02caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A02caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereHandedOtherCascadeMigrate makes the tables of AnywhereHandedOtherCascade.
func (Cases) AnywhereHandedOtherCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A02caUser{}, &A02caPost{})
}

// AnywhereHandedOtherNoRule hands a handle with the condition to a helper of another package; a foreign key without a rule.
//
//	INSERT INTO a02nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a02nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereHandedOtherNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.Purge(tx.Where("user_id = ?", id), &A02nrPost{}); err != nil {
			return err
		}
		return store.Purge(tx.Where("id = ?", id), &A02nrUser{})
	})
}

type A02nrUser struct {
	ID    uint
	Name  string
	Posts []A02nrPost `gorm:"foreignKey:UserID"`
}

type A02nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereHandedOtherNoRuleMigrate makes the tables of AnywhereHandedOtherNoRule.
func (Cases) AnywhereHandedOtherNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A02nrUser{}, &A02nrPost{})
}

// AnywhereHandedOtherNoKey hands a handle with the condition to a helper of another package; no foreign key.
//
//	INSERT INTO a02nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a02nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a02nk_posts.user_id -> a02nk_users.id
// Reality: ok
func (Cases) AnywhereHandedOtherNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.Purge(tx.Where("user_id = ?", id), &A02nkPost{}); err != nil {
			return err
		}
		return store.Purge(tx.Where("id = ?", id), &A02nkUser{})
	})
}

type A02nkUser struct {
	ID    uint
	Name  string
	Posts []A02nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A02nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereHandedOtherNoKeyMigrate makes the tables of AnywhereHandedOtherNoKey.
func (Cases) AnywhereHandedOtherNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A02nkUser{}, &A02nkPost{})
}

// AnywhereHandedWrongCascade hands a handle with the condition of another column to a helper; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a03ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a03ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereHandedWrongCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := anywhereHandedWrongCascadePurge(tx.Where("reviewer = ?", id)).Error; err != nil {
			return err
		}
		return tx.Delete(&A03caUser{}, id).Error
	})
}

type A03caUser struct {
	ID    uint
	Name  string
	Posts []A03caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A03caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereHandedWrongCascadePurge(tx *gorm.DB) *gorm.DB { return tx.Delete(&A03caPost{}) }

// AnywhereHandedWrongCascadeMigrate makes the tables of AnywhereHandedWrongCascade.
func (Cases) AnywhereHandedWrongCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A03caUser{}, &A03caPost{})
}

// AnywhereHandedWrongNoRule hands a handle with the condition of another column to a helper; a foreign key without a rule.
//
//	INSERT INTO a03nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a03nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) AnywhereHandedWrongNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := anywhereHandedWrongNoRulePurge(tx.Where("reviewer = ?", id)).Error; err != nil {
			return err
		}
		return tx.Delete(&A03nrUser{}, id).Error
	})
}

type A03nrUser struct {
	ID    uint
	Name  string
	Posts []A03nrPost `gorm:"foreignKey:UserID"`
}

type A03nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereHandedWrongNoRulePurge(tx *gorm.DB) *gorm.DB { return tx.Delete(&A03nrPost{}) }

// AnywhereHandedWrongNoRuleMigrate makes the tables of AnywhereHandedWrongNoRule.
func (Cases) AnywhereHandedWrongNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A03nrUser{}, &A03nrPost{})
}

// AnywhereHandedWrongNoKey hands a handle with the condition of another column to a helper; no foreign key.
//
//	INSERT INTO a03nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a03nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a03nk_posts.user_id -> a03nk_users.id
// Reality: orphaned
func (Cases) AnywhereHandedWrongNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := anywhereHandedWrongNoKeyPurge(tx.Where("reviewer = ?", id)).Error; err != nil {
			return err
		}
		return tx.Delete(&A03nkUser{}, id).Error
	})
}

type A03nkUser struct {
	ID    uint
	Name  string
	Posts []A03nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A03nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereHandedWrongNoKeyPurge(tx *gorm.DB) *gorm.DB { return tx.Delete(&A03nkPost{}) }

// AnywhereHandedWrongNoKeyMigrate makes the tables of AnywhereHandedWrongNoKey.
func (Cases) AnywhereHandedWrongNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A03nkUser{}, &A03nkPost{})
}

// AnywhereReusedCascade counts and deletes with one handle; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a04ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a04ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereReusedCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		posts := tx.Model(&A04caPost{}).Where("user_id = ?", id).Session(&gorm.Session{})
		var n int64
		if err := posts.Count(&n).Error; err != nil {
			return err
		}
		if err := posts.Delete(&A04caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&A04caUser{}, id).Error
	})
}

type A04caUser struct {
	ID    uint
	Name  string
	Posts []A04caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A04caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereReusedCascadeMigrate makes the tables of AnywhereReusedCascade.
func (Cases) AnywhereReusedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A04caUser{}, &A04caPost{})
}

// AnywhereReusedNoRule counts and deletes with one handle; a foreign key without a rule.
//
//	INSERT INTO a04nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a04nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereReusedNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		posts := tx.Model(&A04nrPost{}).Where("user_id = ?", id).Session(&gorm.Session{})
		var n int64
		if err := posts.Count(&n).Error; err != nil {
			return err
		}
		if err := posts.Delete(&A04nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&A04nrUser{}, id).Error
	})
}

type A04nrUser struct {
	ID    uint
	Name  string
	Posts []A04nrPost `gorm:"foreignKey:UserID"`
}

type A04nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereReusedNoRuleMigrate makes the tables of AnywhereReusedNoRule.
func (Cases) AnywhereReusedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A04nrUser{}, &A04nrPost{})
}

// AnywhereReusedNoKey counts and deletes with one handle; no foreign key.
//
//	INSERT INTO a04nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a04nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a04nk_posts.user_id -> a04nk_users.id
// Reality: ok
func (Cases) AnywhereReusedNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		posts := tx.Model(&A04nkPost{}).Where("user_id = ?", id).Session(&gorm.Session{})
		var n int64
		if err := posts.Count(&n).Error; err != nil {
			return err
		}
		if err := posts.Delete(&A04nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&A04nkUser{}, id).Error
	})
}

type A04nkUser struct {
	ID    uint
	Name  string
	Posts []A04nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A04nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereReusedNoKeyMigrate makes the tables of AnywhereReusedNoKey.
func (Cases) AnywhereReusedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A04nkUser{}, &A04nkPost{})
}

// AnywhereScopedCascade names the condition as a scope; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a05ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a05ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereScopedCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Scopes(anywhereScopedCascadeOf(id)).Delete(&A05caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&A05caUser{}, id).Error
	})
}

type A05caUser struct {
	ID    uint
	Name  string
	Posts []A05caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A05caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereScopedCascadeOf(user uint) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("user_id = ?", user) }
}

// AnywhereScopedCascadeMigrate makes the tables of AnywhereScopedCascade.
func (Cases) AnywhereScopedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A05caUser{}, &A05caPost{})
}

// AnywhereScopedNoRule names the condition as a scope; a foreign key without a rule.
//
//	INSERT INTO a05nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a05nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereScopedNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Scopes(anywhereScopedNoRuleOf(id)).Delete(&A05nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&A05nrUser{}, id).Error
	})
}

type A05nrUser struct {
	ID    uint
	Name  string
	Posts []A05nrPost `gorm:"foreignKey:UserID"`
}

type A05nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereScopedNoRuleOf(user uint) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("user_id = ?", user) }
}

// AnywhereScopedNoRuleMigrate makes the tables of AnywhereScopedNoRule.
func (Cases) AnywhereScopedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A05nrUser{}, &A05nrPost{})
}

// AnywhereScopedNoKey names the condition as a scope; no foreign key.
//
//	INSERT INTO a05nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a05nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a05nk_posts.user_id -> a05nk_users.id
// Reality: ok
func (Cases) AnywhereScopedNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Scopes(anywhereScopedNoKeyOf(id)).Delete(&A05nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&A05nkUser{}, id).Error
	})
}

type A05nkUser struct {
	ID    uint
	Name  string
	Posts []A05nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A05nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereScopedNoKeyOf(user uint) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("user_id = ?", user) }
}

// AnywhereScopedNoKeyMigrate makes the tables of AnywhereScopedNoKey.
func (Cases) AnywhereScopedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A05nkUser{}, &A05nkPost{})
}

// AnywhereSessionBeforeCascade works on a session of the transaction; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a06ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a06ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereSessionBeforeCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		s := tx.Session(&gorm.Session{FullSaveAssociations: true})
		if err := s.Where("user_id = ?", id).Delete(&A06caPost{}).Error; err != nil {
			return err
		}
		return s.Delete(&A06caUser{}, id).Error
	})
}

type A06caUser struct {
	ID    uint
	Name  string
	Posts []A06caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A06caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereSessionBeforeCascadeMigrate makes the tables of AnywhereSessionBeforeCascade.
func (Cases) AnywhereSessionBeforeCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A06caUser{}, &A06caPost{})
}

// AnywhereSessionBeforeNoRule works on a session of the transaction; a foreign key without a rule.
//
//	INSERT INTO a06nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a06nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereSessionBeforeNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		s := tx.Session(&gorm.Session{FullSaveAssociations: true})
		if err := s.Where("user_id = ?", id).Delete(&A06nrPost{}).Error; err != nil {
			return err
		}
		return s.Delete(&A06nrUser{}, id).Error
	})
}

type A06nrUser struct {
	ID    uint
	Name  string
	Posts []A06nrPost `gorm:"foreignKey:UserID"`
}

type A06nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereSessionBeforeNoRuleMigrate makes the tables of AnywhereSessionBeforeNoRule.
func (Cases) AnywhereSessionBeforeNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A06nrUser{}, &A06nrPost{})
}

// AnywhereSessionBeforeNoKey works on a session of the transaction; no foreign key.
//
//	INSERT INTO a06nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a06nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a06nk_posts.user_id -> a06nk_users.id
// Reality: ok
func (Cases) AnywhereSessionBeforeNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		s := tx.Session(&gorm.Session{FullSaveAssociations: true})
		if err := s.Where("user_id = ?", id).Delete(&A06nkPost{}).Error; err != nil {
			return err
		}
		return s.Delete(&A06nkUser{}, id).Error
	})
}

type A06nkUser struct {
	ID    uint
	Name  string
	Posts []A06nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A06nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereSessionBeforeNoKeyMigrate makes the tables of AnywhereSessionBeforeNoKey.
func (Cases) AnywhereSessionBeforeNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A06nkUser{}, &A06nkPost{})
}

// AnywhereModelsCascade runs over a list of models; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a07ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a07ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereModelsCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for _, model := range []any{&A07caPost{}} {
			if err := tx.Where("user_id = ?", id).Delete(model).Error; err != nil {
				return err
			}
		}
		return tx.Delete(&A07caUser{}, id).Error
	})
}

type A07caUser struct {
	ID    uint
	Name  string
	Posts []A07caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A07caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereModelsCascadeMigrate makes the tables of AnywhereModelsCascade.
func (Cases) AnywhereModelsCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A07caUser{}, &A07caPost{})
}

// AnywhereModelsNoRule runs over a list of models; a foreign key without a rule.
//
//	INSERT INTO a07nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a07nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereModelsNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for _, model := range []any{&A07nrPost{}} {
			if err := tx.Where("user_id = ?", id).Delete(model).Error; err != nil {
				return err
			}
		}
		return tx.Delete(&A07nrUser{}, id).Error
	})
}

type A07nrUser struct {
	ID    uint
	Name  string
	Posts []A07nrPost `gorm:"foreignKey:UserID"`
}

type A07nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereModelsNoRuleMigrate makes the tables of AnywhereModelsNoRule.
func (Cases) AnywhereModelsNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A07nrUser{}, &A07nrPost{})
}

// AnywhereModelsNoKey runs over a list of models; no foreign key.
//
//	INSERT INTO a07nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a07nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a07nk_posts.user_id -> a07nk_users.id
// Reality: ok
func (Cases) AnywhereModelsNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for _, model := range []any{&A07nkPost{}} {
			if err := tx.Where("user_id = ?", id).Delete(model).Error; err != nil {
				return err
			}
		}
		return tx.Delete(&A07nkUser{}, id).Error
	})
}

type A07nkUser struct {
	ID    uint
	Name  string
	Posts []A07nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A07nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereModelsNoKeyMigrate makes the tables of AnywhereModelsNoKey.
func (Cases) AnywhereModelsNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A07nkUser{}, &A07nkPost{})
}

// AnywhereModelMapCascade runs over a map of models; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a08ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a08ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereModelMapCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for name, model := range map[string]any{"posts": &A08caPost{}} {
			if err := tx.Where("user_id = ?", id).Delete(model).Error; err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		return tx.Delete(&A08caUser{}, id).Error
	})
}

type A08caUser struct {
	ID    uint
	Name  string
	Posts []A08caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A08caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereModelMapCascadeMigrate makes the tables of AnywhereModelMapCascade.
func (Cases) AnywhereModelMapCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A08caUser{}, &A08caPost{})
}

// AnywhereModelMapNoRule runs over a map of models; a foreign key without a rule.
//
//	INSERT INTO a08nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a08nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereModelMapNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for name, model := range map[string]any{"posts": &A08nrPost{}} {
			if err := tx.Where("user_id = ?", id).Delete(model).Error; err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		return tx.Delete(&A08nrUser{}, id).Error
	})
}

type A08nrUser struct {
	ID    uint
	Name  string
	Posts []A08nrPost `gorm:"foreignKey:UserID"`
}

type A08nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereModelMapNoRuleMigrate makes the tables of AnywhereModelMapNoRule.
func (Cases) AnywhereModelMapNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A08nrUser{}, &A08nrPost{})
}

// AnywhereModelMapNoKey runs over a map of models; no foreign key.
//
//	INSERT INTO a08nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a08nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a08nk_posts.user_id -> a08nk_users.id
// Reality: ok
func (Cases) AnywhereModelMapNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for name, model := range map[string]any{"posts": &A08nkPost{}} {
			if err := tx.Where("user_id = ?", id).Delete(model).Error; err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		return tx.Delete(&A08nkUser{}, id).Error
	})
}

type A08nkUser struct {
	ID    uint
	Name  string
	Posts []A08nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A08nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereModelMapNoKeyMigrate makes the tables of AnywhereModelMapNoKey.
func (Cases) AnywhereModelMapNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A08nkUser{}, &A08nkPost{})
}

// AnywhereModelTableCascade runs over a table of models and columns; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a09ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a09ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereModelTableCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for _, c := range []struct {
			model  any
			column string
		}{{&A09caPost{}, "user_id"}, {&A09caUser{}, "id"}} {
			if err := tx.Where(c.column+" = ?", id).Delete(c.model).Error; err != nil {
				return err
			}
		}
		return nil
	})
}

type A09caUser struct {
	ID    uint
	Name  string
	Posts []A09caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A09caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereModelTableCascadeMigrate makes the tables of AnywhereModelTableCascade.
func (Cases) AnywhereModelTableCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A09caUser{}, &A09caPost{})
}

// AnywhereModelTableNoRule runs over a table of models and columns; a foreign key without a rule.
//
//	INSERT INTO a09nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a09nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereModelTableNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for _, c := range []struct {
			model  any
			column string
		}{{&A09nrPost{}, "user_id"}, {&A09nrUser{}, "id"}} {
			if err := tx.Where(c.column+" = ?", id).Delete(c.model).Error; err != nil {
				return err
			}
		}
		return nil
	})
}

type A09nrUser struct {
	ID    uint
	Name  string
	Posts []A09nrPost `gorm:"foreignKey:UserID"`
}

type A09nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereModelTableNoRuleMigrate makes the tables of AnywhereModelTableNoRule.
func (Cases) AnywhereModelTableNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A09nrUser{}, &A09nrPost{})
}

// AnywhereModelTableNoKey runs over a table of models and columns; no foreign key.
//
//	INSERT INTO a09nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a09nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a09nk_posts.user_id -> a09nk_users.id
// Reality: ok
func (Cases) AnywhereModelTableNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for _, c := range []struct {
			model  any
			column string
		}{{&A09nkPost{}, "user_id"}, {&A09nkUser{}, "id"}} {
			if err := tx.Where(c.column+" = ?", id).Delete(c.model).Error; err != nil {
				return err
			}
		}
		return nil
	})
}

type A09nkUser struct {
	ID    uint
	Name  string
	Posts []A09nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A09nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereModelTableNoKeyMigrate makes the tables of AnywhereModelTableNoKey.
func (Cases) AnywhereModelTableNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A09nkUser{}, &A09nkPost{})
}

// AnywhereVariadicCascade gives a helper all models; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a10ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a10ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereVariadicCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := anywhereVariadicCascadeOwned(tx, id, &A10caPost{}); err != nil {
			return err
		}
		return tx.Delete(&A10caUser{}, id).Error
	})
}

type A10caUser struct {
	ID    uint
	Name  string
	Posts []A10caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A10caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereVariadicCascadeOwned(tx *gorm.DB, user uint, models ...any) error {
	for _, m := range models {
		if err := tx.Where("user_id = ?", user).Delete(m).Error; err != nil {
			return err
		}
	}
	return nil
}

// AnywhereVariadicCascadeMigrate makes the tables of AnywhereVariadicCascade.
func (Cases) AnywhereVariadicCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A10caUser{}, &A10caPost{})
}

// AnywhereVariadicNoRule gives a helper all models; a foreign key without a rule.
//
//	INSERT INTO a10nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a10nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereVariadicNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := anywhereVariadicNoRuleOwned(tx, id, &A10nrPost{}); err != nil {
			return err
		}
		return tx.Delete(&A10nrUser{}, id).Error
	})
}

type A10nrUser struct {
	ID    uint
	Name  string
	Posts []A10nrPost `gorm:"foreignKey:UserID"`
}

type A10nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereVariadicNoRuleOwned(tx *gorm.DB, user uint, models ...any) error {
	for _, m := range models {
		if err := tx.Where("user_id = ?", user).Delete(m).Error; err != nil {
			return err
		}
	}
	return nil
}

// AnywhereVariadicNoRuleMigrate makes the tables of AnywhereVariadicNoRule.
func (Cases) AnywhereVariadicNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A10nrUser{}, &A10nrPost{})
}

// AnywhereVariadicNoKey gives a helper all models; no foreign key.
//
//	INSERT INTO a10nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a10nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a10nk_posts.user_id -> a10nk_users.id
// Reality: ok
func (Cases) AnywhereVariadicNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := anywhereVariadicNoKeyOwned(tx, id, &A10nkPost{}); err != nil {
			return err
		}
		return tx.Delete(&A10nkUser{}, id).Error
	})
}

type A10nkUser struct {
	ID    uint
	Name  string
	Posts []A10nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A10nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func anywhereVariadicNoKeyOwned(tx *gorm.DB, user uint, models ...any) error {
	for _, m := range models {
		if err := tx.Where("user_id = ?", user).Delete(m).Error; err != nil {
			return err
		}
	}
	return nil
}

// AnywhereVariadicNoKeyMigrate makes the tables of AnywhereVariadicNoKey.
func (Cases) AnywhereVariadicNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A10nkUser{}, &A10nkPost{})
}

// AnywhereVariadicOtherCascade gives a helper of another package all models; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a11ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a11ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereVariadicOtherCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteOwned(tx, "user_id", id, &A11caPost{}); err != nil {
			return err
		}
		return tx.Delete(&A11caUser{}, id).Error
	})
}

type A11caUser struct {
	ID    uint
	Name  string
	Posts []A11caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A11caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereVariadicOtherCascadeMigrate makes the tables of AnywhereVariadicOtherCascade.
func (Cases) AnywhereVariadicOtherCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A11caUser{}, &A11caPost{})
}

// AnywhereVariadicOtherNoRule gives a helper of another package all models; a foreign key without a rule.
//
//	INSERT INTO a11nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a11nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereVariadicOtherNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteOwned(tx, "user_id", id, &A11nrPost{}); err != nil {
			return err
		}
		return tx.Delete(&A11nrUser{}, id).Error
	})
}

type A11nrUser struct {
	ID    uint
	Name  string
	Posts []A11nrPost `gorm:"foreignKey:UserID"`
}

type A11nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereVariadicOtherNoRuleMigrate makes the tables of AnywhereVariadicOtherNoRule.
func (Cases) AnywhereVariadicOtherNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A11nrUser{}, &A11nrPost{})
}

// AnywhereVariadicOtherNoKey gives a helper of another package all models; no foreign key.
//
//	INSERT INTO a11nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a11nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a11nk_posts.user_id -> a11nk_users.id
// Reality: ok
func (Cases) AnywhereVariadicOtherNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteOwned(tx, "user_id", id, &A11nkPost{}); err != nil {
			return err
		}
		return tx.Delete(&A11nkUser{}, id).Error
	})
}

type A11nkUser struct {
	ID    uint
	Name  string
	Posts []A11nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A11nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereVariadicOtherNoKeyMigrate makes the tables of AnywhereVariadicOtherNoKey.
func (Cases) AnywhereVariadicOtherNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A11nkUser{}, &A11nkPost{})
}

// AnywhereTextOtherCascade gives a helper of another package the table's name; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a12ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a12ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereTextOtherCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteRows(tx, store.Props{TableName: "a12ca_posts", Column: "user_id"}, id); err != nil {
			return err
		}
		return store.DeleteRows(tx, store.Props{TableName: "a12ca_users", Column: "id"}, id)
	})
}

type A12caUser struct {
	ID    uint
	Name  string
	Posts []A12caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A12caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereTextOtherCascadeMigrate makes the tables of AnywhereTextOtherCascade.
func (Cases) AnywhereTextOtherCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A12caUser{}, &A12caPost{})
}

// AnywhereTextOtherNoRule gives a helper of another package the table's name; a foreign key without a rule.
//
//	INSERT INTO a12nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a12nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereTextOtherNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteRows(tx, store.Props{TableName: "a12nr_posts", Column: "user_id"}, id); err != nil {
			return err
		}
		return store.DeleteRows(tx, store.Props{TableName: "a12nr_users", Column: "id"}, id)
	})
}

type A12nrUser struct {
	ID    uint
	Name  string
	Posts []A12nrPost `gorm:"foreignKey:UserID"`
}

type A12nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereTextOtherNoRuleMigrate makes the tables of AnywhereTextOtherNoRule.
func (Cases) AnywhereTextOtherNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A12nrUser{}, &A12nrPost{})
}

// AnywhereTextOtherNoKey gives a helper of another package the table's name; no foreign key.
//
//	INSERT INTO a12nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a12nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a12nk_posts.user_id -> a12nk_users.id
// Reality: ok
func (Cases) AnywhereTextOtherNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteRows(tx, store.Props{TableName: "a12nk_posts", Column: "user_id"}, id); err != nil {
			return err
		}
		return store.DeleteRows(tx, store.Props{TableName: "a12nk_users", Column: "id"}, id)
	})
}

type A12nkUser struct {
	ID    uint
	Name  string
	Posts []A12nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A12nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereTextOtherNoKeyMigrate makes the tables of AnywhereTextOtherNoKey.
func (Cases) AnywhereTextOtherNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A12nkUser{}, &A12nkPost{})
}

// AnywherePointerToPointerCascade gives pointers to pointers; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a13ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a13ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywherePointerToPointerCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		post, user := &A13caPost{}, &A13caUser{ID: id}
		if err := tx.Where("user_id = ?", id).Delete(&post).Error; err != nil {
			return err
		}
		return tx.Delete(&user).Error
	})
}

type A13caUser struct {
	ID    uint
	Name  string
	Posts []A13caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A13caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywherePointerToPointerCascadeMigrate makes the tables of AnywherePointerToPointerCascade.
func (Cases) AnywherePointerToPointerCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A13caUser{}, &A13caPost{})
}

// AnywherePointerToPointerNoRule gives pointers to pointers; a foreign key without a rule.
//
//	INSERT INTO a13nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a13nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywherePointerToPointerNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		post, user := &A13nrPost{}, &A13nrUser{ID: id}
		if err := tx.Where("user_id = ?", id).Delete(&post).Error; err != nil {
			return err
		}
		return tx.Delete(&user).Error
	})
}

type A13nrUser struct {
	ID    uint
	Name  string
	Posts []A13nrPost `gorm:"foreignKey:UserID"`
}

type A13nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywherePointerToPointerNoRuleMigrate makes the tables of AnywherePointerToPointerNoRule.
func (Cases) AnywherePointerToPointerNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A13nrUser{}, &A13nrPost{})
}

// AnywherePointerToPointerNoKey gives pointers to pointers; no foreign key.
//
//	INSERT INTO a13nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a13nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a13nk_posts.user_id -> a13nk_users.id
// Reality: ok
func (Cases) AnywherePointerToPointerNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		post, user := &A13nkPost{}, &A13nkUser{ID: id}
		if err := tx.Where("user_id = ?", id).Delete(&post).Error; err != nil {
			return err
		}
		return tx.Delete(&user).Error
	})
}

type A13nkUser struct {
	ID    uint
	Name  string
	Posts []A13nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A13nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywherePointerToPointerNoKeyMigrate makes the tables of AnywherePointerToPointerNoKey.
func (Cases) AnywherePointerToPointerNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A13nkUser{}, &A13nkPost{})
}

// AnywhereRepositoryCascade deletes by generic repositories; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a14ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a14ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereRepositoryCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := (anywhereRepositoryCascadeRepo[A14caPost]{tx}).deleteBy("user_id", id); err != nil {
			return err
		}
		return (anywhereRepositoryCascadeRepo[A14caUser]{tx}).deleteBy("id", id)
	})
}

type A14caUser struct {
	ID    uint
	Name  string
	Posts []A14caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A14caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

type anywhereRepositoryCascadeRepo[T any] struct{ db *gorm.DB }

func (r anywhereRepositoryCascadeRepo[T]) deleteBy(column string, id uint) error {
	return r.db.Where(column+" = ?", id).Delete(new(T)).Error
}

// AnywhereRepositoryCascadeMigrate makes the tables of AnywhereRepositoryCascade.
func (Cases) AnywhereRepositoryCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A14caUser{}, &A14caPost{})
}

// AnywhereRepositoryNoRule deletes by generic repositories; a foreign key without a rule.
//
//	INSERT INTO a14nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a14nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereRepositoryNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := (anywhereRepositoryNoRuleRepo[A14nrPost]{tx}).deleteBy("user_id", id); err != nil {
			return err
		}
		return (anywhereRepositoryNoRuleRepo[A14nrUser]{tx}).deleteBy("id", id)
	})
}

type A14nrUser struct {
	ID    uint
	Name  string
	Posts []A14nrPost `gorm:"foreignKey:UserID"`
}

type A14nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

type anywhereRepositoryNoRuleRepo[T any] struct{ db *gorm.DB }

func (r anywhereRepositoryNoRuleRepo[T]) deleteBy(column string, id uint) error {
	return r.db.Where(column+" = ?", id).Delete(new(T)).Error
}

// AnywhereRepositoryNoRuleMigrate makes the tables of AnywhereRepositoryNoRule.
func (Cases) AnywhereRepositoryNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A14nrUser{}, &A14nrPost{})
}

// AnywhereRepositoryNoKey deletes by generic repositories; no foreign key.
//
//	INSERT INTO a14nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a14nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a14nk_posts.user_id -> a14nk_users.id
// Reality: ok
func (Cases) AnywhereRepositoryNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := (anywhereRepositoryNoKeyRepo[A14nkPost]{tx}).deleteBy("user_id", id); err != nil {
			return err
		}
		return (anywhereRepositoryNoKeyRepo[A14nkUser]{tx}).deleteBy("id", id)
	})
}

type A14nkUser struct {
	ID    uint
	Name  string
	Posts []A14nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A14nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

type anywhereRepositoryNoKeyRepo[T any] struct{ db *gorm.DB }

func (r anywhereRepositoryNoKeyRepo[T]) deleteBy(column string, id uint) error {
	return r.db.Where(column+" = ?", id).Delete(new(T)).Error
}

// AnywhereRepositoryNoKeyMigrate makes the tables of AnywhereRepositoryNoKey.
func (Cases) AnywhereRepositoryNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A14nkUser{}, &A14nkPost{})
}

// AnywhereInterfaceCascade deletes by a repository behind an interface; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a15ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a15ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereInterfaceCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		var posts anywhereInterfaceCascadePosts = anywhereInterfaceCascadeGormPosts{tx}
		if err := posts.anywhereInterfaceCascadeDeleteOf(id); err != nil {
			return err
		}
		return tx.Delete(&A15caUser{}, id).Error
	})
}

type A15caUser struct {
	ID    uint
	Name  string
	Posts []A15caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A15caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

type anywhereInterfaceCascadePosts interface{ anywhereInterfaceCascadeDeleteOf(user uint) error }

type anywhereInterfaceCascadeGormPosts struct{ db *gorm.DB }

func (p anywhereInterfaceCascadeGormPosts) anywhereInterfaceCascadeDeleteOf(user uint) error {
	return p.db.Delete(&A15caPost{}, "user_id = ?", user).Error
}

// AnywhereInterfaceCascadeMigrate makes the tables of AnywhereInterfaceCascade.
func (Cases) AnywhereInterfaceCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A15caUser{}, &A15caPost{})
}

// AnywhereInterfaceNoRule deletes by a repository behind an interface; a foreign key without a rule.
//
//	INSERT INTO a15nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a15nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereInterfaceNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		var posts anywhereInterfaceNoRulePosts = anywhereInterfaceNoRuleGormPosts{tx}
		if err := posts.anywhereInterfaceNoRuleDeleteOf(id); err != nil {
			return err
		}
		return tx.Delete(&A15nrUser{}, id).Error
	})
}

type A15nrUser struct {
	ID    uint
	Name  string
	Posts []A15nrPost `gorm:"foreignKey:UserID"`
}

type A15nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

type anywhereInterfaceNoRulePosts interface{ anywhereInterfaceNoRuleDeleteOf(user uint) error }

type anywhereInterfaceNoRuleGormPosts struct{ db *gorm.DB }

func (p anywhereInterfaceNoRuleGormPosts) anywhereInterfaceNoRuleDeleteOf(user uint) error {
	return p.db.Delete(&A15nrPost{}, "user_id = ?", user).Error
}

// AnywhereInterfaceNoRuleMigrate makes the tables of AnywhereInterfaceNoRule.
func (Cases) AnywhereInterfaceNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A15nrUser{}, &A15nrPost{})
}

// AnywhereInterfaceNoKey deletes by a repository behind an interface; no foreign key.
//
//	INSERT INTO a15nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a15nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a15nk_posts.user_id -> a15nk_users.id
// Reality: ok
func (Cases) AnywhereInterfaceNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		var posts anywhereInterfaceNoKeyPosts = anywhereInterfaceNoKeyGormPosts{tx}
		if err := posts.anywhereInterfaceNoKeyDeleteOf(id); err != nil {
			return err
		}
		return tx.Delete(&A15nkUser{}, id).Error
	})
}

type A15nkUser struct {
	ID    uint
	Name  string
	Posts []A15nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A15nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

type anywhereInterfaceNoKeyPosts interface{ anywhereInterfaceNoKeyDeleteOf(user uint) error }

type anywhereInterfaceNoKeyGormPosts struct{ db *gorm.DB }

func (p anywhereInterfaceNoKeyGormPosts) anywhereInterfaceNoKeyDeleteOf(user uint) error {
	return p.db.Delete(&A15nkPost{}, "user_id = ?", user).Error
}

// AnywhereInterfaceNoKeyMigrate makes the tables of AnywhereInterfaceNoKey.
func (Cases) AnywhereInterfaceNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A15nkUser{}, &A15nkPost{})
}

// AnywhereDeferredCascade defers the delete of the user behind that of the posts; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a16ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a16ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereDeferredCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) (err error) {
		defer func() {
			if err == nil {
				err = tx.Delete(&A16caUser{}, id).Error
			}
		}()
		return tx.Where("user_id = ?", id).Delete(&A16caPost{}).Error
	})
}

type A16caUser struct {
	ID    uint
	Name  string
	Posts []A16caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A16caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereDeferredCascadeMigrate makes the tables of AnywhereDeferredCascade.
func (Cases) AnywhereDeferredCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A16caUser{}, &A16caPost{})
}

// AnywhereDeferredNoRule defers the delete of the user behind that of the posts; a foreign key without a rule.
//
//	INSERT INTO a16nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a16nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereDeferredNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) (err error) {
		defer func() {
			if err == nil {
				err = tx.Delete(&A16nrUser{}, id).Error
			}
		}()
		return tx.Where("user_id = ?", id).Delete(&A16nrPost{}).Error
	})
}

type A16nrUser struct {
	ID    uint
	Name  string
	Posts []A16nrPost `gorm:"foreignKey:UserID"`
}

type A16nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereDeferredNoRuleMigrate makes the tables of AnywhereDeferredNoRule.
func (Cases) AnywhereDeferredNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A16nrUser{}, &A16nrPost{})
}

// AnywhereDeferredNoKey defers the delete of the user behind that of the posts; no foreign key.
//
//	INSERT INTO a16nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a16nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a16nk_posts.user_id -> a16nk_users.id
// Reality: ok
func (Cases) AnywhereDeferredNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) (err error) {
		defer func() {
			if err == nil {
				err = tx.Delete(&A16nkUser{}, id).Error
			}
		}()
		return tx.Where("user_id = ?", id).Delete(&A16nkPost{}).Error
	})
}

type A16nkUser struct {
	ID    uint
	Name  string
	Posts []A16nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A16nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereDeferredNoKeyMigrate makes the tables of AnywhereDeferredNoKey.
func (Cases) AnywhereDeferredNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A16nkUser{}, &A16nkPost{})
}

// AnywhereSubqueryCascade sweeps posts whose user is gone afterwards; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a17ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a17ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereSubqueryCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&A17caUser{}, id).Error; err != nil {
			return err
		}
		return tx.Where("user_id NOT IN (?)", tx.Model(&A17caUser{}).Select("id")).Delete(&A17caPost{}).Error
	})
}

type A17caUser struct {
	ID    uint
	Name  string
	Posts []A17caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A17caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereSubqueryCascadeMigrate makes the tables of AnywhereSubqueryCascade.
func (Cases) AnywhereSubqueryCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A17caUser{}, &A17caPost{})
}

// AnywhereSubqueryNoRule sweeps posts whose user is gone afterwards; a foreign key without a rule.
//
//	INSERT INTO a17nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a17nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) AnywhereSubqueryNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&A17nrUser{}, id).Error; err != nil {
			return err
		}
		return tx.Where("user_id NOT IN (?)", tx.Model(&A17nrUser{}).Select("id")).Delete(&A17nrPost{}).Error
	})
}

type A17nrUser struct {
	ID    uint
	Name  string
	Posts []A17nrPost `gorm:"foreignKey:UserID"`
}

type A17nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereSubqueryNoRuleMigrate makes the tables of AnywhereSubqueryNoRule.
func (Cases) AnywhereSubqueryNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A17nrUser{}, &A17nrPost{})
}

// AnywhereSubqueryNoKey sweeps posts whose user is gone afterwards; no foreign key.
//
//	INSERT INTO a17nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a17nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a17nk_posts.user_id -> a17nk_users.id
// Reality: ok
func (Cases) AnywhereSubqueryNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&A17nkUser{}, id).Error; err != nil {
			return err
		}
		return tx.Where("user_id NOT IN (?)", tx.Model(&A17nkUser{}).Select("id")).Delete(&A17nkPost{}).Error
	})
}

type A17nkUser struct {
	ID    uint
	Name  string
	Posts []A17nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A17nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereSubqueryNoKeyMigrate makes the tables of AnywhereSubqueryNoKey.
func (Cases) AnywhereSubqueryNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A17nkUser{}, &A17nkPost{})
}

// AnywhereSweptTextCascade sweeps orphaned posts by a text afterwards; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO a18ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a18ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) AnywhereSweptTextCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&A18caUser{}, id).Error; err != nil {
			return err
		}
		return tx.Exec("DELETE a18ca_posts FROM a18ca_posts LEFT JOIN a18ca_users ON a18ca_users.id = a18ca_posts.user_id WHERE a18ca_users.id IS NULL").Error
	})
}

type A18caUser struct {
	ID    uint
	Name  string
	Posts []A18caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A18caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereSweptTextCascadeMigrate makes the tables of AnywhereSweptTextCascade.
func (Cases) AnywhereSweptTextCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A18caUser{}, &A18caPost{})
}

// AnywhereSweptTextNoRule sweeps orphaned posts by a text afterwards; a foreign key without a rule.
//
//	INSERT INTO a18nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a18nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) AnywhereSweptTextNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&A18nrUser{}, id).Error; err != nil {
			return err
		}
		return tx.Exec("DELETE a18nr_posts FROM a18nr_posts LEFT JOIN a18nr_users ON a18nr_users.id = a18nr_posts.user_id WHERE a18nr_users.id IS NULL").Error
	})
}

type A18nrUser struct {
	ID    uint
	Name  string
	Posts []A18nrPost `gorm:"foreignKey:UserID"`
}

type A18nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereSweptTextNoRuleMigrate makes the tables of AnywhereSweptTextNoRule.
func (Cases) AnywhereSweptTextNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A18nrUser{}, &A18nrPost{})
}

// AnywhereSweptTextNoKey sweeps orphaned posts by a text afterwards; no foreign key.
//
//	INSERT INTO a18nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO a18nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: a18nk_posts.user_id -> a18nk_users.id
// Reality: ok
func (Cases) AnywhereSweptTextNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&A18nkUser{}, id).Error; err != nil {
			return err
		}
		return tx.Exec("DELETE a18nk_posts FROM a18nk_posts LEFT JOIN a18nk_users ON a18nk_users.id = a18nk_posts.user_id WHERE a18nk_users.id IS NULL").Error
	})
}

type A18nkUser struct {
	ID    uint
	Name  string
	Posts []A18nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type A18nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// AnywhereSweptTextNoKeyMigrate makes the tables of AnywhereSweptTextNoKey.
func (Cases) AnywhereSweptTextNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A18nkUser{}, &A18nkPost{})
}
