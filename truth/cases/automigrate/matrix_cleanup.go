// This file is written by ../../generate; edit that and run go generate.

package automigrate

import (
	"context"
	"os"

	"gorm.io/gorm"
)

// CleanupBeforeCascade deletes the posts first, in the same transaction; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w01ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w01ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupBeforeCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&W01caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W01caUser{}, id).Error
	})
}

type W01caUser struct {
	ID    uint
	Name  string
	Posts []W01caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W01caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforeCascadeMigrate makes the tables of CleanupBeforeCascade.
func (Cases) CleanupBeforeCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W01caUser{}, &W01caPost{})
}

// CleanupBeforeSetNull deletes the posts first, in the same transaction; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w01sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w01sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupBeforeSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&W01snPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W01snUser{}, id).Error
	})
}

type W01snUser struct {
	ID    uint
	Name  string
	Posts []W01snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W01snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforeSetNullMigrate makes the tables of CleanupBeforeSetNull.
func (Cases) CleanupBeforeSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W01snUser{}, &W01snPost{})
}

// CleanupBeforeNoRule deletes the posts first, in the same transaction; a foreign key without a rule.
//
//	INSERT INTO w01nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w01nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupBeforeNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&W01nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W01nrUser{}, id).Error
	})
}

type W01nrUser struct {
	ID    uint
	Name  string
	Posts []W01nrPost `gorm:"foreignKey:UserID"`
}

type W01nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforeNoRuleMigrate makes the tables of CleanupBeforeNoRule.
func (Cases) CleanupBeforeNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W01nrUser{}, &W01nrPost{})
}

// CleanupBeforeNoKey deletes the posts first, in the same transaction; no foreign key.
//
//	INSERT INTO w01nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w01nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w01nk_posts.user_id -> w01nk_users.id
// Reality: ok
func (Cases) CleanupBeforeNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&W01nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W01nkUser{}, id).Error
	})
}

type W01nkUser struct {
	ID    uint
	Name  string
	Posts []W01nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W01nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforeNoKeyMigrate makes the tables of CleanupBeforeNoKey.
func (Cases) CleanupBeforeNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W01nkUser{}, &W01nkPost{})
}

// CleanupBeforePastCascade deletes the posts past the transaction that deletes the user; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w02ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w02ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := db.Where("user_id = ?", id).Delete(&W02caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W02caUser{}, id).Error
	})
}

type W02caUser struct {
	ID    uint
	Name  string
	Posts []W02caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W02caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforePastCascadeMigrate makes the tables of CleanupBeforePastCascade.
func (Cases) CleanupBeforePastCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W02caUser{}, &W02caPost{})
}

// CleanupBeforePastSetNull deletes the posts past the transaction that deletes the user; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w02sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w02sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := db.Where("user_id = ?", id).Delete(&W02snPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W02snUser{}, id).Error
	})
}

type W02snUser struct {
	ID    uint
	Name  string
	Posts []W02snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W02snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforePastSetNullMigrate makes the tables of CleanupBeforePastSetNull.
func (Cases) CleanupBeforePastSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W02snUser{}, &W02snPost{})
}

// CleanupBeforePastNoRule deletes the posts past the transaction that deletes the user; a foreign key without a rule.
//
//	INSERT INTO w02nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w02nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := db.Where("user_id = ?", id).Delete(&W02nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W02nrUser{}, id).Error
	})
}

type W02nrUser struct {
	ID    uint
	Name  string
	Posts []W02nrPost `gorm:"foreignKey:UserID"`
}

type W02nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforePastNoRuleMigrate makes the tables of CleanupBeforePastNoRule.
func (Cases) CleanupBeforePastNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W02nrUser{}, &W02nrPost{})
}

// CleanupBeforePastNoKey deletes the posts past the transaction that deletes the user; no foreign key.
//
//	INSERT INTO w02nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w02nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w02nk_posts.user_id -> w02nk_users.id
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := db.Where("user_id = ?", id).Delete(&W02nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W02nkUser{}, id).Error
	})
}

type W02nkUser struct {
	ID    uint
	Name  string
	Posts []W02nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W02nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforePastNoKeyMigrate makes the tables of CleanupBeforePastNoKey.
func (Cases) CleanupBeforePastNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W02nkUser{}, &W02nkPost{})
}

// CleanupBeforeWithoutTxCascade deletes the posts first, without a transaction; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w03ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w03ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
// Torn: yes
// Unseen: a *gorm.DB may be a transaction already
func (Cases) CleanupBeforeWithoutTxCascade(db *gorm.DB, id uint) error {
	if err := db.Where("user_id = ?", id).Delete(&W03caPost{}).Error; err != nil {
		return err
	}
	return db.Delete(&W03caUser{}, id).Error
}

type W03caUser struct {
	ID    uint
	Name  string
	Posts []W03caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W03caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforeWithoutTxCascadeMigrate makes the tables of CleanupBeforeWithoutTxCascade.
func (Cases) CleanupBeforeWithoutTxCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W03caUser{}, &W03caPost{})
}

// CleanupBeforeWithoutTxSetNull deletes the posts first, without a transaction; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w03sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w03sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
// Torn: yes
// Unseen: a *gorm.DB may be a transaction already
func (Cases) CleanupBeforeWithoutTxSetNull(db *gorm.DB, id uint) error {
	if err := db.Where("user_id = ?", id).Delete(&W03snPost{}).Error; err != nil {
		return err
	}
	return db.Delete(&W03snUser{}, id).Error
}

type W03snUser struct {
	ID    uint
	Name  string
	Posts []W03snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W03snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforeWithoutTxSetNullMigrate makes the tables of CleanupBeforeWithoutTxSetNull.
func (Cases) CleanupBeforeWithoutTxSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W03snUser{}, &W03snPost{})
}

// CleanupBeforeWithoutTxNoRule deletes the posts first, without a transaction; a foreign key without a rule.
//
//	INSERT INTO w03nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w03nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
// Torn: yes
// Unseen: a *gorm.DB may be a transaction already
func (Cases) CleanupBeforeWithoutTxNoRule(db *gorm.DB, id uint) error {
	if err := db.Where("user_id = ?", id).Delete(&W03nrPost{}).Error; err != nil {
		return err
	}
	return db.Delete(&W03nrUser{}, id).Error
}

type W03nrUser struct {
	ID    uint
	Name  string
	Posts []W03nrPost `gorm:"foreignKey:UserID"`
}

type W03nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforeWithoutTxNoRuleMigrate makes the tables of CleanupBeforeWithoutTxNoRule.
func (Cases) CleanupBeforeWithoutTxNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W03nrUser{}, &W03nrPost{})
}

// CleanupBeforeWithoutTxNoKey deletes the posts first, without a transaction; no foreign key.
//
//	INSERT INTO w03nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w03nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w03nk_posts.user_id -> w03nk_users.id
// Reality: ok
// Torn: yes
// Unseen: a *gorm.DB may be a transaction already
func (Cases) CleanupBeforeWithoutTxNoKey(db *gorm.DB, id uint) error {
	if err := db.Where("user_id = ?", id).Delete(&W03nkPost{}).Error; err != nil {
		return err
	}
	return db.Delete(&W03nkUser{}, id).Error
}

type W03nkUser struct {
	ID    uint
	Name  string
	Posts []W03nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W03nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeforeWithoutTxNoKeyMigrate makes the tables of CleanupBeforeWithoutTxNoKey.
func (Cases) CleanupBeforeWithoutTxNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W03nkUser{}, &W03nkPost{})
}

// CleanupBeginCascade deletes the posts first, between Begin and Commit; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w04ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w04ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupBeginCascade(db *gorm.DB, id uint) error {
	tx := db.Begin()
	defer tx.Rollback()
	if err := tx.Delete(&W04caPost{}, "user_id = ?", id).Error; err != nil {
		return err
	}
	if err := tx.Delete(&W04caUser{ID: id}).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

type W04caUser struct {
	ID    uint
	Name  string
	Posts []W04caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W04caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeginCascadeMigrate makes the tables of CleanupBeginCascade.
func (Cases) CleanupBeginCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W04caUser{}, &W04caPost{})
}

// CleanupBeginSetNull deletes the posts first, between Begin and Commit; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w04sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w04sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupBeginSetNull(db *gorm.DB, id uint) error {
	tx := db.Begin()
	defer tx.Rollback()
	if err := tx.Delete(&W04snPost{}, "user_id = ?", id).Error; err != nil {
		return err
	}
	if err := tx.Delete(&W04snUser{ID: id}).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

type W04snUser struct {
	ID    uint
	Name  string
	Posts []W04snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W04snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeginSetNullMigrate makes the tables of CleanupBeginSetNull.
func (Cases) CleanupBeginSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W04snUser{}, &W04snPost{})
}

// CleanupBeginNoRule deletes the posts first, between Begin and Commit; a foreign key without a rule.
//
//	INSERT INTO w04nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w04nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupBeginNoRule(db *gorm.DB, id uint) error {
	tx := db.Begin()
	defer tx.Rollback()
	if err := tx.Delete(&W04nrPost{}, "user_id = ?", id).Error; err != nil {
		return err
	}
	if err := tx.Delete(&W04nrUser{ID: id}).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

type W04nrUser struct {
	ID    uint
	Name  string
	Posts []W04nrPost `gorm:"foreignKey:UserID"`
}

type W04nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeginNoRuleMigrate makes the tables of CleanupBeginNoRule.
func (Cases) CleanupBeginNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W04nrUser{}, &W04nrPost{})
}

// CleanupBeginNoKey deletes the posts first, between Begin and Commit; no foreign key.
//
//	INSERT INTO w04nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w04nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w04nk_posts.user_id -> w04nk_users.id
// Reality: ok
func (Cases) CleanupBeginNoKey(db *gorm.DB, id uint) error {
	tx := db.Begin()
	defer tx.Rollback()
	if err := tx.Delete(&W04nkPost{}, "user_id = ?", id).Error; err != nil {
		return err
	}
	if err := tx.Delete(&W04nkUser{ID: id}).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

type W04nkUser struct {
	ID    uint
	Name  string
	Posts []W04nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W04nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupBeginNoKeyMigrate makes the tables of CleanupBeginNoKey.
func (Cases) CleanupBeginNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W04nkUser{}, &W04nkPost{})
}

// CleanupAfterCascade deletes the posts after the user; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w05ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w05ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupAfterCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&W05caUser{}, id).Error; err != nil {
			return err
		}
		return tx.Where("user_id = ?", id).Delete(&W05caPost{}).Error
	})
}

type W05caUser struct {
	ID    uint
	Name  string
	Posts []W05caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W05caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupAfterCascadeMigrate makes the tables of CleanupAfterCascade.
func (Cases) CleanupAfterCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W05caUser{}, &W05caPost{})
}

// CleanupAfterSetNull deletes the posts after the user; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w05sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w05sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupAfterSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&W05snUser{}, id).Error; err != nil {
			return err
		}
		return tx.Where("user_id = ?", id).Delete(&W05snPost{}).Error
	})
}

type W05snUser struct {
	ID    uint
	Name  string
	Posts []W05snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W05snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupAfterSetNullMigrate makes the tables of CleanupAfterSetNull.
func (Cases) CleanupAfterSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W05snUser{}, &W05snPost{})
}

// CleanupAfterNoRule deletes the posts after the user; a foreign key without a rule.
//
//	INSERT INTO w05nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w05nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanupAfterNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&W05nrUser{}, id).Error; err != nil {
			return err
		}
		return tx.Where("user_id = ?", id).Delete(&W05nrPost{}).Error
	})
}

type W05nrUser struct {
	ID    uint
	Name  string
	Posts []W05nrPost `gorm:"foreignKey:UserID"`
}

type W05nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupAfterNoRuleMigrate makes the tables of CleanupAfterNoRule.
func (Cases) CleanupAfterNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W05nrUser{}, &W05nrPost{})
}

// CleanupAfterNoKey deletes the posts after the user; no foreign key.
//
//	INSERT INTO w05nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w05nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w05nk_posts.user_id -> w05nk_users.id
// Reality: ok
func (Cases) CleanupAfterNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&W05nkUser{}, id).Error; err != nil {
			return err
		}
		return tx.Where("user_id = ?", id).Delete(&W05nkPost{}).Error
	})
}

type W05nkUser struct {
	ID    uint
	Name  string
	Posts []W05nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W05nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupAfterNoKeyMigrate makes the tables of CleanupAfterNoKey.
func (Cases) CleanupAfterNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W05nkUser{}, &W05nkPost{})
}

// CleanupNullsCascade takes the posts away from the user first; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w06ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w06ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupNullsCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W06caPost{}).Where("user_id = ?", id).Update("user_id", nil).Error; err != nil {
			return err
		}
		return tx.Delete(&W06caUser{}, id).Error
	})
}

type W06caUser struct {
	ID    uint
	Name  string
	Posts []W06caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W06caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNullsCascadeMigrate makes the tables of CleanupNullsCascade.
func (Cases) CleanupNullsCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W06caUser{}, &W06caPost{})
}

// CleanupNullsSetNull takes the posts away from the user first; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w06sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w06sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupNullsSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W06snPost{}).Where("user_id = ?", id).Update("user_id", nil).Error; err != nil {
			return err
		}
		return tx.Delete(&W06snUser{}, id).Error
	})
}

type W06snUser struct {
	ID    uint
	Name  string
	Posts []W06snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W06snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNullsSetNullMigrate makes the tables of CleanupNullsSetNull.
func (Cases) CleanupNullsSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W06snUser{}, &W06snPost{})
}

// CleanupNullsNoRule takes the posts away from the user first; a foreign key without a rule.
//
//	INSERT INTO w06nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w06nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupNullsNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W06nrPost{}).Where("user_id = ?", id).Update("user_id", nil).Error; err != nil {
			return err
		}
		return tx.Delete(&W06nrUser{}, id).Error
	})
}

type W06nrUser struct {
	ID    uint
	Name  string
	Posts []W06nrPost `gorm:"foreignKey:UserID"`
}

type W06nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNullsNoRuleMigrate makes the tables of CleanupNullsNoRule.
func (Cases) CleanupNullsNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W06nrUser{}, &W06nrPost{})
}

// CleanupNullsNoKey takes the posts away from the user first; no foreign key.
//
//	INSERT INTO w06nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w06nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w06nk_posts.user_id -> w06nk_users.id
// Reality: ok
func (Cases) CleanupNullsNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W06nkPost{}).Where("user_id = ?", id).Update("user_id", nil).Error; err != nil {
			return err
		}
		return tx.Delete(&W06nkUser{}, id).Error
	})
}

type W06nkUser struct {
	ID    uint
	Name  string
	Posts []W06nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W06nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNullsNoKeyMigrate makes the tables of CleanupNullsNoKey.
func (Cases) CleanupNullsNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W06nkUser{}, &W06nkPost{})
}

// CleanupUpdatesCascade takes the posts away from the user by a map; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w07ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w07ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupUpdatesCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W07caPost{}).Where("user_id = ?", id).Updates(map[string]any{"user_id": nil}).Error; err != nil {
			return err
		}
		return tx.Delete(&W07caUser{}, id).Error
	})
}

type W07caUser struct {
	ID    uint
	Name  string
	Posts []W07caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W07caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupUpdatesCascadeMigrate makes the tables of CleanupUpdatesCascade.
func (Cases) CleanupUpdatesCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W07caUser{}, &W07caPost{})
}

// CleanupUpdatesSetNull takes the posts away from the user by a map; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w07sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w07sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupUpdatesSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W07snPost{}).Where("user_id = ?", id).Updates(map[string]any{"user_id": nil}).Error; err != nil {
			return err
		}
		return tx.Delete(&W07snUser{}, id).Error
	})
}

type W07snUser struct {
	ID    uint
	Name  string
	Posts []W07snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W07snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupUpdatesSetNullMigrate makes the tables of CleanupUpdatesSetNull.
func (Cases) CleanupUpdatesSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W07snUser{}, &W07snPost{})
}

// CleanupUpdatesNoRule takes the posts away from the user by a map; a foreign key without a rule.
//
//	INSERT INTO w07nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w07nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupUpdatesNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W07nrPost{}).Where("user_id = ?", id).Updates(map[string]any{"user_id": nil}).Error; err != nil {
			return err
		}
		return tx.Delete(&W07nrUser{}, id).Error
	})
}

type W07nrUser struct {
	ID    uint
	Name  string
	Posts []W07nrPost `gorm:"foreignKey:UserID"`
}

type W07nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupUpdatesNoRuleMigrate makes the tables of CleanupUpdatesNoRule.
func (Cases) CleanupUpdatesNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W07nrUser{}, &W07nrPost{})
}

// CleanupUpdatesNoKey takes the posts away from the user by a map; no foreign key.
//
//	INSERT INTO w07nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w07nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w07nk_posts.user_id -> w07nk_users.id
// Reality: ok
func (Cases) CleanupUpdatesNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W07nkPost{}).Where("user_id = ?", id).Updates(map[string]any{"user_id": nil}).Error; err != nil {
			return err
		}
		return tx.Delete(&W07nkUser{}, id).Error
	})
}

type W07nkUser struct {
	ID    uint
	Name  string
	Posts []W07nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W07nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupUpdatesNoKeyMigrate makes the tables of CleanupUpdatesNoKey.
func (Cases) CleanupUpdatesNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W07nkUser{}, &W07nkPost{})
}

// CleanupRepointsCascade gives the posts to another user first; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w08ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w08ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupRepointsCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W08caPost{}).Where("user_id = ?", id).Update("user_id", 2).Error; err != nil {
			return err
		}
		return tx.Delete(&W08caUser{}, id).Error
	})
}

type W08caUser struct {
	ID    uint
	Name  string
	Posts []W08caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W08caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupRepointsCascadeMigrate makes the tables of CleanupRepointsCascade.
func (Cases) CleanupRepointsCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W08caUser{}, &W08caPost{})
}

// CleanupRepointsSetNull gives the posts to another user first; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w08sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w08sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupRepointsSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W08snPost{}).Where("user_id = ?", id).Update("user_id", 2).Error; err != nil {
			return err
		}
		return tx.Delete(&W08snUser{}, id).Error
	})
}

type W08snUser struct {
	ID    uint
	Name  string
	Posts []W08snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W08snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupRepointsSetNullMigrate makes the tables of CleanupRepointsSetNull.
func (Cases) CleanupRepointsSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W08snUser{}, &W08snPost{})
}

// CleanupRepointsNoRule gives the posts to another user first; a foreign key without a rule.
//
//	INSERT INTO w08nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w08nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupRepointsNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W08nrPost{}).Where("user_id = ?", id).Update("user_id", 2).Error; err != nil {
			return err
		}
		return tx.Delete(&W08nrUser{}, id).Error
	})
}

type W08nrUser struct {
	ID    uint
	Name  string
	Posts []W08nrPost `gorm:"foreignKey:UserID"`
}

type W08nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupRepointsNoRuleMigrate makes the tables of CleanupRepointsNoRule.
func (Cases) CleanupRepointsNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W08nrUser{}, &W08nrPost{})
}

// CleanupRepointsNoKey gives the posts to another user first; no foreign key.
//
//	INSERT INTO w08nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w08nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w08nk_posts.user_id -> w08nk_users.id
// Reality: ok
func (Cases) CleanupRepointsNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W08nkPost{}).Where("user_id = ?", id).Update("user_id", 2).Error; err != nil {
			return err
		}
		return tx.Delete(&W08nkUser{}, id).Error
	})
}

type W08nkUser struct {
	ID    uint
	Name  string
	Posts []W08nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W08nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupRepointsNoKeyMigrate makes the tables of CleanupRepointsNoKey.
func (Cases) CleanupRepointsNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W08nkUser{}, &W08nkPost{})
}

// CleanupStructCascade finds the posts by a struct's field; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w09ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w09ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupStructCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where(&W09caPost{UserID: &id}).Delete(&W09caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W09caUser{ID: id}).Error
	})
}

type W09caUser struct {
	ID    uint
	Name  string
	Posts []W09caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W09caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupStructCascadeMigrate makes the tables of CleanupStructCascade.
func (Cases) CleanupStructCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W09caUser{}, &W09caPost{})
}

// CleanupStructSetNull finds the posts by a struct's field; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w09sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w09sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupStructSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where(&W09snPost{UserID: &id}).Delete(&W09snPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W09snUser{ID: id}).Error
	})
}

type W09snUser struct {
	ID    uint
	Name  string
	Posts []W09snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W09snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupStructSetNullMigrate makes the tables of CleanupStructSetNull.
func (Cases) CleanupStructSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W09snUser{}, &W09snPost{})
}

// CleanupStructNoRule finds the posts by a struct's field; a foreign key without a rule.
//
//	INSERT INTO w09nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w09nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupStructNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where(&W09nrPost{UserID: &id}).Delete(&W09nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W09nrUser{ID: id}).Error
	})
}

type W09nrUser struct {
	ID    uint
	Name  string
	Posts []W09nrPost `gorm:"foreignKey:UserID"`
}

type W09nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupStructNoRuleMigrate makes the tables of CleanupStructNoRule.
func (Cases) CleanupStructNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W09nrUser{}, &W09nrPost{})
}

// CleanupStructNoKey finds the posts by a struct's field; no foreign key.
//
//	INSERT INTO w09nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w09nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w09nk_posts.user_id -> w09nk_users.id
// Reality: ok
func (Cases) CleanupStructNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where(&W09nkPost{UserID: &id}).Delete(&W09nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W09nkUser{ID: id}).Error
	})
}

type W09nkUser struct {
	ID    uint
	Name  string
	Posts []W09nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W09nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupStructNoKeyMigrate makes the tables of CleanupStructNoKey.
func (Cases) CleanupStructNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W09nkUser{}, &W09nkPost{})
}

// CleanupGenericCascade deletes both with the generic interface; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w10ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w10ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupGenericCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		ctx := context.Background()
		if _, err := gorm.G[W10caPost](tx).Where("user_id = ?", id).Delete(ctx); err != nil {
			return err
		}
		_, err := gorm.G[W10caUser](tx).Where("id = ?", id).Delete(ctx)
		return err
	})
}

type W10caUser struct {
	ID    uint
	Name  string
	Posts []W10caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W10caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupGenericCascadeMigrate makes the tables of CleanupGenericCascade.
func (Cases) CleanupGenericCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W10caUser{}, &W10caPost{})
}

// CleanupGenericSetNull deletes both with the generic interface; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w10sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w10sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupGenericSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		ctx := context.Background()
		if _, err := gorm.G[W10snPost](tx).Where("user_id = ?", id).Delete(ctx); err != nil {
			return err
		}
		_, err := gorm.G[W10snUser](tx).Where("id = ?", id).Delete(ctx)
		return err
	})
}

type W10snUser struct {
	ID    uint
	Name  string
	Posts []W10snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W10snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupGenericSetNullMigrate makes the tables of CleanupGenericSetNull.
func (Cases) CleanupGenericSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W10snUser{}, &W10snPost{})
}

// CleanupGenericNoRule deletes both with the generic interface; a foreign key without a rule.
//
//	INSERT INTO w10nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w10nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupGenericNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		ctx := context.Background()
		if _, err := gorm.G[W10nrPost](tx).Where("user_id = ?", id).Delete(ctx); err != nil {
			return err
		}
		_, err := gorm.G[W10nrUser](tx).Where("id = ?", id).Delete(ctx)
		return err
	})
}

type W10nrUser struct {
	ID    uint
	Name  string
	Posts []W10nrPost `gorm:"foreignKey:UserID"`
}

type W10nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupGenericNoRuleMigrate makes the tables of CleanupGenericNoRule.
func (Cases) CleanupGenericNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W10nrUser{}, &W10nrPost{})
}

// CleanupGenericNoKey deletes both with the generic interface; no foreign key.
//
//	INSERT INTO w10nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w10nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w10nk_posts.user_id -> w10nk_users.id
// Reality: ok
func (Cases) CleanupGenericNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		ctx := context.Background()
		if _, err := gorm.G[W10nkPost](tx).Where("user_id = ?", id).Delete(ctx); err != nil {
			return err
		}
		_, err := gorm.G[W10nkUser](tx).Where("id = ?", id).Delete(ctx)
		return err
	})
}

type W10nkUser struct {
	ID    uint
	Name  string
	Posts []W10nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W10nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupGenericNoKeyMigrate makes the tables of CleanupGenericNoKey.
func (Cases) CleanupGenericNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W10nkUser{}, &W10nkPost{})
}

// CleanupExecCascade executes SQL text for the posts; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w11ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w11ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupExecCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Exec("DELETE FROM w11ca_posts WHERE user_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&W11caUser{}, id).Error
	})
}

type W11caUser struct {
	ID    uint
	Name  string
	Posts []W11caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W11caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupExecCascadeMigrate makes the tables of CleanupExecCascade.
func (Cases) CleanupExecCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W11caUser{}, &W11caPost{})
}

// CleanupExecSetNull executes SQL text for the posts; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w11sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w11sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupExecSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Exec("DELETE FROM w11sn_posts WHERE user_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&W11snUser{}, id).Error
	})
}

type W11snUser struct {
	ID    uint
	Name  string
	Posts []W11snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W11snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupExecSetNullMigrate makes the tables of CleanupExecSetNull.
func (Cases) CleanupExecSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W11snUser{}, &W11snPost{})
}

// CleanupExecNoRule executes SQL text for the posts; a foreign key without a rule.
//
//	INSERT INTO w11nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w11nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupExecNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Exec("DELETE FROM w11nr_posts WHERE user_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&W11nrUser{}, id).Error
	})
}

type W11nrUser struct {
	ID    uint
	Name  string
	Posts []W11nrPost `gorm:"foreignKey:UserID"`
}

type W11nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupExecNoRuleMigrate makes the tables of CleanupExecNoRule.
func (Cases) CleanupExecNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W11nrUser{}, &W11nrPost{})
}

// CleanupExecNoKey executes SQL text for the posts; no foreign key.
//
//	INSERT INTO w11nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w11nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w11nk_posts.user_id -> w11nk_users.id
// Reality: ok
func (Cases) CleanupExecNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Exec("DELETE FROM w11nk_posts WHERE user_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&W11nkUser{}, id).Error
	})
}

type W11nkUser struct {
	ID    uint
	Name  string
	Posts []W11nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W11nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupExecNoKeyMigrate makes the tables of CleanupExecNoKey.
func (Cases) CleanupExecNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W11nkUser{}, &W11nkPost{})
}

// CleanupCalleeCascade deletes the posts in a function that it calls; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w12ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w12ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupCalleeCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := cleanupCalleeCascadePosts(tx, id); err != nil {
			return err
		}
		return tx.Delete(&W12caUser{}, id).Error
	})
}

type W12caUser struct {
	ID    uint
	Name  string
	Posts []W12caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W12caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func cleanupCalleeCascadePosts(tx *gorm.DB, user uint) error {
	return tx.Where("user_id = ?", user).Delete(&W12caPost{}).Error
}

// CleanupCalleeCascadeMigrate makes the tables of CleanupCalleeCascade.
func (Cases) CleanupCalleeCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W12caUser{}, &W12caPost{})
}

// CleanupCalleeSetNull deletes the posts in a function that it calls; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w12sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w12sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupCalleeSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := cleanupCalleeSetNullPosts(tx, id); err != nil {
			return err
		}
		return tx.Delete(&W12snUser{}, id).Error
	})
}

type W12snUser struct {
	ID    uint
	Name  string
	Posts []W12snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W12snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func cleanupCalleeSetNullPosts(tx *gorm.DB, user uint) error {
	return tx.Where("user_id = ?", user).Delete(&W12snPost{}).Error
}

// CleanupCalleeSetNullMigrate makes the tables of CleanupCalleeSetNull.
func (Cases) CleanupCalleeSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W12snUser{}, &W12snPost{})
}

// CleanupCalleeNoRule deletes the posts in a function that it calls; a foreign key without a rule.
//
//	INSERT INTO w12nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w12nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupCalleeNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := cleanupCalleeNoRulePosts(tx, id); err != nil {
			return err
		}
		return tx.Delete(&W12nrUser{}, id).Error
	})
}

type W12nrUser struct {
	ID    uint
	Name  string
	Posts []W12nrPost `gorm:"foreignKey:UserID"`
}

type W12nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func cleanupCalleeNoRulePosts(tx *gorm.DB, user uint) error {
	return tx.Where("user_id = ?", user).Delete(&W12nrPost{}).Error
}

// CleanupCalleeNoRuleMigrate makes the tables of CleanupCalleeNoRule.
func (Cases) CleanupCalleeNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W12nrUser{}, &W12nrPost{})
}

// CleanupCalleeNoKey deletes the posts in a function that it calls; no foreign key.
//
//	INSERT INTO w12nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w12nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w12nk_posts.user_id -> w12nk_users.id
// Reality: ok
func (Cases) CleanupCalleeNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := cleanupCalleeNoKeyPosts(tx, id); err != nil {
			return err
		}
		return tx.Delete(&W12nkUser{}, id).Error
	})
}

type W12nkUser struct {
	ID    uint
	Name  string
	Posts []W12nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W12nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

func cleanupCalleeNoKeyPosts(tx *gorm.DB, user uint) error {
	return tx.Where("user_id = ?", user).Delete(&W12nkPost{}).Error
}

// CleanupCalleeNoKeyMigrate makes the tables of CleanupCalleeNoKey.
func (Cases) CleanupCalleeNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W12nkUser{}, &W12nkPost{})
}

// CleanupHookCascade leaves the posts to a hook, and the value carries its key; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w13ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w13ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupHookCascade(db *gorm.DB, id uint) error {
	return db.Delete(&W13caUser{ID: id}).Error
}

type W13caUser struct {
	ID    uint
	Name  string
	Posts []W13caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W13caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W13caUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W13caPost{}).Error
}

// CleanupHookCascadeMigrate makes the tables of CleanupHookCascade.
func (Cases) CleanupHookCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W13caUser{}, &W13caPost{})
}

// CleanupHookSetNull leaves the posts to a hook, and the value carries its key; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w13sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w13sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupHookSetNull(db *gorm.DB, id uint) error {
	return db.Delete(&W13snUser{ID: id}).Error
}

type W13snUser struct {
	ID    uint
	Name  string
	Posts []W13snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W13snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W13snUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W13snPost{}).Error
}

// CleanupHookSetNullMigrate makes the tables of CleanupHookSetNull.
func (Cases) CleanupHookSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W13snUser{}, &W13snPost{})
}

// CleanupHookNoRule leaves the posts to a hook, and the value carries its key; a foreign key without a rule.
//
//	INSERT INTO w13nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w13nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupHookNoRule(db *gorm.DB, id uint) error {
	return db.Delete(&W13nrUser{ID: id}).Error
}

type W13nrUser struct {
	ID    uint
	Name  string
	Posts []W13nrPost `gorm:"foreignKey:UserID"`
}

type W13nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W13nrUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W13nrPost{}).Error
}

// CleanupHookNoRuleMigrate makes the tables of CleanupHookNoRule.
func (Cases) CleanupHookNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W13nrUser{}, &W13nrPost{})
}

// CleanupHookNoKey leaves the posts to a hook, and the value carries its key; no foreign key.
//
//	INSERT INTO w13nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w13nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w13nk_posts.user_id -> w13nk_users.id
// Reality: ok
func (Cases) CleanupHookNoKey(db *gorm.DB, id uint) error {
	return db.Delete(&W13nkUser{ID: id}).Error
}

type W13nkUser struct {
	ID    uint
	Name  string
	Posts []W13nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W13nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W13nkUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W13nkPost{}).Error
}

// CleanupHookNoKeyMigrate makes the tables of CleanupHookNoKey.
func (Cases) CleanupHookNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W13nkUser{}, &W13nkPost{})
}

// CleanupHookWithoutKeyCascade leaves the posts to a hook, which sees a value without a key; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w14ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w14ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupHookWithoutKeyCascade(db *gorm.DB, id uint) error {
	return db.Delete(&W14caUser{}, id).Error
}

type W14caUser struct {
	ID    uint
	Name  string
	Posts []W14caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W14caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W14caUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W14caPost{}).Error
}

// CleanupHookWithoutKeyCascadeMigrate makes the tables of CleanupHookWithoutKeyCascade.
func (Cases) CleanupHookWithoutKeyCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W14caUser{}, &W14caPost{})
}

// CleanupHookWithoutKeySetNull leaves the posts to a hook, which sees a value without a key; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w14sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w14sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupHookWithoutKeySetNull(db *gorm.DB, id uint) error {
	return db.Delete(&W14snUser{}, id).Error
}

type W14snUser struct {
	ID    uint
	Name  string
	Posts []W14snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W14snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W14snUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W14snPost{}).Error
}

// CleanupHookWithoutKeySetNullMigrate makes the tables of CleanupHookWithoutKeySetNull.
func (Cases) CleanupHookWithoutKeySetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W14snUser{}, &W14snPost{})
}

// CleanupHookWithoutKeyNoRule leaves the posts to a hook, which sees a value without a key; a foreign key without a rule.
//
//	INSERT INTO w14nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w14nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanupHookWithoutKeyNoRule(db *gorm.DB, id uint) error {
	return db.Delete(&W14nrUser{}, id).Error
}

type W14nrUser struct {
	ID    uint
	Name  string
	Posts []W14nrPost `gorm:"foreignKey:UserID"`
}

type W14nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W14nrUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W14nrPost{}).Error
}

// CleanupHookWithoutKeyNoRuleMigrate makes the tables of CleanupHookWithoutKeyNoRule.
func (Cases) CleanupHookWithoutKeyNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W14nrUser{}, &W14nrPost{})
}

// CleanupHookWithoutKeyNoKey leaves the posts to a hook, which sees a value without a key; no foreign key.
//
//	INSERT INTO w14nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w14nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w14nk_posts.user_id -> w14nk_users.id
// Reality: orphaned
func (Cases) CleanupHookWithoutKeyNoKey(db *gorm.DB, id uint) error {
	return db.Delete(&W14nkUser{}, id).Error
}

type W14nkUser struct {
	ID    uint
	Name  string
	Posts []W14nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W14nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W14nkUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W14nkPost{}).Error
}

// CleanupHookWithoutKeyNoKeyMigrate makes the tables of CleanupHookWithoutKeyNoKey.
func (Cases) CleanupHookWithoutKeyNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W14nkUser{}, &W14nkPost{})
}

// CleanupHookUnscopedCascade leaves the posts to a hook that a text does not run; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w15ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w15ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupHookUnscopedCascade(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM w15ca_users WHERE id = ?", id).Error
}

type W15caUser struct {
	ID    uint
	Name  string
	Posts []W15caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W15caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W15caUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W15caPost{}).Error
}

// CleanupHookUnscopedCascadeMigrate makes the tables of CleanupHookUnscopedCascade.
func (Cases) CleanupHookUnscopedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W15caUser{}, &W15caPost{})
}

// CleanupHookUnscopedSetNull leaves the posts to a hook that a text does not run; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w15sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w15sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupHookUnscopedSetNull(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM w15sn_users WHERE id = ?", id).Error
}

type W15snUser struct {
	ID    uint
	Name  string
	Posts []W15snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W15snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W15snUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W15snPost{}).Error
}

// CleanupHookUnscopedSetNullMigrate makes the tables of CleanupHookUnscopedSetNull.
func (Cases) CleanupHookUnscopedSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W15snUser{}, &W15snPost{})
}

// CleanupHookUnscopedNoRule leaves the posts to a hook that a text does not run; a foreign key without a rule.
//
//	INSERT INTO w15nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w15nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanupHookUnscopedNoRule(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM w15nr_users WHERE id = ?", id).Error
}

type W15nrUser struct {
	ID    uint
	Name  string
	Posts []W15nrPost `gorm:"foreignKey:UserID"`
}

type W15nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W15nrUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W15nrPost{}).Error
}

// CleanupHookUnscopedNoRuleMigrate makes the tables of CleanupHookUnscopedNoRule.
func (Cases) CleanupHookUnscopedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W15nrUser{}, &W15nrPost{})
}

// CleanupHookUnscopedNoKey leaves the posts to a hook that a text does not run; no foreign key.
//
//	INSERT INTO w15nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w15nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w15nk_posts.user_id -> w15nk_users.id
// Reality: orphaned
func (Cases) CleanupHookUnscopedNoKey(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM w15nk_users WHERE id = ?", id).Error
}

type W15nkUser struct {
	ID    uint
	Name  string
	Posts []W15nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W15nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// BeforeDelete deletes the user's posts.
func (u *W15nkUser) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&W15nkPost{}).Error
}

// CleanupHookUnscopedNoKeyMigrate makes the tables of CleanupHookUnscopedNoKey.
func (Cases) CleanupHookUnscopedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W15nkUser{}, &W15nkPost{})
}

// CleanupClearCascade clears the association first; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w16ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w16ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupClearCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W16caUser{ID: id}).Association("Posts").Clear(); err != nil {
			return err
		}
		return tx.Delete(&W16caUser{ID: id}).Error
	})
}

type W16caUser struct {
	ID    uint
	Name  string
	Posts []W16caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W16caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearCascadeMigrate makes the tables of CleanupClearCascade.
func (Cases) CleanupClearCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W16caUser{}, &W16caPost{})
}

// CleanupClearSetNull clears the association first; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w16sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w16sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupClearSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W16snUser{ID: id}).Association("Posts").Clear(); err != nil {
			return err
		}
		return tx.Delete(&W16snUser{ID: id}).Error
	})
}

type W16snUser struct {
	ID    uint
	Name  string
	Posts []W16snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W16snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearSetNullMigrate makes the tables of CleanupClearSetNull.
func (Cases) CleanupClearSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W16snUser{}, &W16snPost{})
}

// CleanupClearNoRule clears the association first; a foreign key without a rule.
//
//	INSERT INTO w16nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w16nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupClearNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W16nrUser{ID: id}).Association("Posts").Clear(); err != nil {
			return err
		}
		return tx.Delete(&W16nrUser{ID: id}).Error
	})
}

type W16nrUser struct {
	ID    uint
	Name  string
	Posts []W16nrPost `gorm:"foreignKey:UserID"`
}

type W16nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearNoRuleMigrate makes the tables of CleanupClearNoRule.
func (Cases) CleanupClearNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W16nrUser{}, &W16nrPost{})
}

// CleanupClearNoKey clears the association first; no foreign key.
//
//	INSERT INTO w16nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w16nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w16nk_posts.user_id -> w16nk_users.id
// Reality: ok
func (Cases) CleanupClearNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W16nkUser{ID: id}).Association("Posts").Clear(); err != nil {
			return err
		}
		return tx.Delete(&W16nkUser{ID: id}).Error
	})
}

type W16nkUser struct {
	ID    uint
	Name  string
	Posts []W16nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W16nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearNoKeyMigrate makes the tables of CleanupClearNoKey.
func (Cases) CleanupClearNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W16nkUser{}, &W16nkPost{})
}

// CleanupClearUnscopedCascade deletes what the association holds first; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w17ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w17ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupClearUnscopedCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W17caUser{ID: id}).Association("Posts").Unscoped().Clear(); err != nil {
			return err
		}
		return tx.Delete(&W17caUser{ID: id}).Error
	})
}

type W17caUser struct {
	ID    uint
	Name  string
	Posts []W17caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W17caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearUnscopedCascadeMigrate makes the tables of CleanupClearUnscopedCascade.
func (Cases) CleanupClearUnscopedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W17caUser{}, &W17caPost{})
}

// CleanupClearUnscopedSetNull deletes what the association holds first; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w17sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w17sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupClearUnscopedSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W17snUser{ID: id}).Association("Posts").Unscoped().Clear(); err != nil {
			return err
		}
		return tx.Delete(&W17snUser{ID: id}).Error
	})
}

type W17snUser struct {
	ID    uint
	Name  string
	Posts []W17snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W17snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearUnscopedSetNullMigrate makes the tables of CleanupClearUnscopedSetNull.
func (Cases) CleanupClearUnscopedSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W17snUser{}, &W17snPost{})
}

// CleanupClearUnscopedNoRule deletes what the association holds first; a foreign key without a rule.
//
//	INSERT INTO w17nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w17nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupClearUnscopedNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W17nrUser{ID: id}).Association("Posts").Unscoped().Clear(); err != nil {
			return err
		}
		return tx.Delete(&W17nrUser{ID: id}).Error
	})
}

type W17nrUser struct {
	ID    uint
	Name  string
	Posts []W17nrPost `gorm:"foreignKey:UserID"`
}

type W17nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearUnscopedNoRuleMigrate makes the tables of CleanupClearUnscopedNoRule.
func (Cases) CleanupClearUnscopedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W17nrUser{}, &W17nrPost{})
}

// CleanupClearUnscopedNoKey deletes what the association holds first; no foreign key.
//
//	INSERT INTO w17nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w17nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w17nk_posts.user_id -> w17nk_users.id
// Reality: ok
func (Cases) CleanupClearUnscopedNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W17nkUser{ID: id}).Association("Posts").Unscoped().Clear(); err != nil {
			return err
		}
		return tx.Delete(&W17nkUser{ID: id}).Error
	})
}

type W17nkUser struct {
	ID    uint
	Name  string
	Posts []W17nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W17nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearUnscopedNoKeyMigrate makes the tables of CleanupClearUnscopedNoKey.
func (Cases) CleanupClearUnscopedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W17nkUser{}, &W17nkPost{})
}

// CleanupClearWithoutKeyCascade clears the association of a value without a key; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w18ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w18ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupClearWithoutKeyCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W18caUser{}).Association("Posts").Clear(); err != nil {
			return err
		}
		return tx.Delete(&W18caUser{}, id).Error
	})
}

type W18caUser struct {
	ID    uint
	Name  string
	Posts []W18caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W18caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearWithoutKeyCascadeMigrate makes the tables of CleanupClearWithoutKeyCascade.
func (Cases) CleanupClearWithoutKeyCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W18caUser{}, &W18caPost{})
}

// CleanupClearWithoutKeySetNull clears the association of a value without a key; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w18sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w18sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupClearWithoutKeySetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W18snUser{}).Association("Posts").Clear(); err != nil {
			return err
		}
		return tx.Delete(&W18snUser{}, id).Error
	})
}

type W18snUser struct {
	ID    uint
	Name  string
	Posts []W18snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W18snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearWithoutKeySetNullMigrate makes the tables of CleanupClearWithoutKeySetNull.
func (Cases) CleanupClearWithoutKeySetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W18snUser{}, &W18snPost{})
}

// CleanupClearWithoutKeyNoRule clears the association of a value without a key; a foreign key without a rule.
//
//	INSERT INTO w18nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w18nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanupClearWithoutKeyNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W18nrUser{}).Association("Posts").Clear(); err != nil {
			return err
		}
		return tx.Delete(&W18nrUser{}, id).Error
	})
}

type W18nrUser struct {
	ID    uint
	Name  string
	Posts []W18nrPost `gorm:"foreignKey:UserID"`
}

type W18nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearWithoutKeyNoRuleMigrate makes the tables of CleanupClearWithoutKeyNoRule.
func (Cases) CleanupClearWithoutKeyNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W18nrUser{}, &W18nrPost{})
}

// CleanupClearWithoutKeyNoKey clears the association of a value without a key; no foreign key.
//
//	INSERT INTO w18nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w18nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w18nk_posts.user_id -> w18nk_users.id
// Reality: orphaned
func (Cases) CleanupClearWithoutKeyNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&W18nkUser{}).Association("Posts").Clear(); err != nil {
			return err
		}
		return tx.Delete(&W18nkUser{}, id).Error
	})
}

type W18nkUser struct {
	ID    uint
	Name  string
	Posts []W18nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W18nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupClearWithoutKeyNoKeyMigrate makes the tables of CleanupClearWithoutKeyNoKey.
func (Cases) CleanupClearWithoutKeyNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W18nkUser{}, &W18nkPost{})
}

// CleanupWrongColumnCascade deletes the posts that the user reviewed; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w19ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w19ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupWrongColumnCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("reviewer = ?", id).Delete(&W19caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W19caUser{}, id).Error
	})
}

type W19caUser struct {
	ID    uint
	Name  string
	Posts []W19caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W19caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupWrongColumnCascadeMigrate makes the tables of CleanupWrongColumnCascade.
func (Cases) CleanupWrongColumnCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W19caUser{}, &W19caPost{})
}

// CleanupWrongColumnSetNull deletes the posts that the user reviewed; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w19sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w19sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupWrongColumnSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("reviewer = ?", id).Delete(&W19snPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W19snUser{}, id).Error
	})
}

type W19snUser struct {
	ID    uint
	Name  string
	Posts []W19snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W19snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupWrongColumnSetNullMigrate makes the tables of CleanupWrongColumnSetNull.
func (Cases) CleanupWrongColumnSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W19snUser{}, &W19snPost{})
}

// CleanupWrongColumnNoRule deletes the posts that the user reviewed; a foreign key without a rule.
//
//	INSERT INTO w19nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w19nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanupWrongColumnNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("reviewer = ?", id).Delete(&W19nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W19nrUser{}, id).Error
	})
}

type W19nrUser struct {
	ID    uint
	Name  string
	Posts []W19nrPost `gorm:"foreignKey:UserID"`
}

type W19nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupWrongColumnNoRuleMigrate makes the tables of CleanupWrongColumnNoRule.
func (Cases) CleanupWrongColumnNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W19nrUser{}, &W19nrPost{})
}

// CleanupWrongColumnNoKey deletes the posts that the user reviewed; no foreign key.
//
//	INSERT INTO w19nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w19nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w19nk_posts.user_id -> w19nk_users.id
// Reality: orphaned
func (Cases) CleanupWrongColumnNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("reviewer = ?", id).Delete(&W19nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&W19nkUser{}, id).Error
	})
}

type W19nkUser struct {
	ID    uint
	Name  string
	Posts []W19nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W19nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupWrongColumnNoKeyMigrate makes the tables of CleanupWrongColumnNoKey.
func (Cases) CleanupWrongColumnNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W19nkUser{}, &W19nkPost{})
}

// CleanupWrongModelCascade deletes the post with the user's number; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w20ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w20ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupWrongModelCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&W20caPost{}, id).Error; err != nil {
			return err
		}
		return tx.Delete(&W20caUser{}, id).Error
	})
}

type W20caUser struct {
	ID    uint
	Name  string
	Posts []W20caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W20caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupWrongModelCascadeMigrate makes the tables of CleanupWrongModelCascade.
func (Cases) CleanupWrongModelCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W20caUser{}, &W20caPost{})
}

// CleanupWrongModelSetNull deletes the post with the user's number; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w20sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w20sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupWrongModelSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&W20snPost{}, id).Error; err != nil {
			return err
		}
		return tx.Delete(&W20snUser{}, id).Error
	})
}

type W20snUser struct {
	ID    uint
	Name  string
	Posts []W20snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W20snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupWrongModelSetNullMigrate makes the tables of CleanupWrongModelSetNull.
func (Cases) CleanupWrongModelSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W20snUser{}, &W20snPost{})
}

// CleanupWrongModelNoRule deletes the post with the user's number; a foreign key without a rule.
//
//	INSERT INTO w20nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w20nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
// Unknown: rows found by their own key may be the same
func (Cases) CleanupWrongModelNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&W20nrPost{}, id).Error; err != nil {
			return err
		}
		return tx.Delete(&W20nrUser{}, id).Error
	})
}

type W20nrUser struct {
	ID    uint
	Name  string
	Posts []W20nrPost `gorm:"foreignKey:UserID"`
}

type W20nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupWrongModelNoRuleMigrate makes the tables of CleanupWrongModelNoRule.
func (Cases) CleanupWrongModelNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W20nrUser{}, &W20nrPost{})
}

// CleanupWrongModelNoKey deletes the post with the user's number; no foreign key.
//
//	INSERT INTO w20nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w20nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w20nk_posts.user_id -> w20nk_users.id
// Reality: orphaned
// Unknown: rows found by their own key may be the same
func (Cases) CleanupWrongModelNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&W20nkPost{}, id).Error; err != nil {
			return err
		}
		return tx.Delete(&W20nkUser{}, id).Error
	})
}

type W20nkUser struct {
	ID    uint
	Name  string
	Posts []W20nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W20nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupWrongModelNoKeyMigrate makes the tables of CleanupWrongModelNoKey.
func (Cases) CleanupWrongModelNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W20nkUser{}, &W20nkPost{})
}

// CleanupConditionalCascade deletes the posts on some paths only; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO w21ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w21ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupConditionalCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if os.Getenv("KEEP_POSTS") == "" {
			if err := tx.Where("user_id = ?", id).Delete(&W21caPost{}).Error; err != nil {
				return err
			}
		}
		return tx.Delete(&W21caUser{}, id).Error
	})
}

type W21caUser struct {
	ID    uint
	Name  string
	Posts []W21caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type W21caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupConditionalCascadeMigrate makes the tables of CleanupConditionalCascade.
func (Cases) CleanupConditionalCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W21caUser{}, &W21caPost{})
}

// CleanupConditionalSetNull deletes the posts on some paths only; a foreign key ON DELETE SET NULL.
//
//	INSERT INTO w21sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w21sn_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupConditionalSetNull(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if os.Getenv("KEEP_POSTS") == "" {
			if err := tx.Where("user_id = ?", id).Delete(&W21snPost{}).Error; err != nil {
				return err
			}
		}
		return tx.Delete(&W21snUser{}, id).Error
	})
}

type W21snUser struct {
	ID    uint
	Name  string
	Posts []W21snPost `gorm:"foreignKey:UserID;constraint:OnDelete:SET NULL"`
}

type W21snPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupConditionalSetNullMigrate makes the tables of CleanupConditionalSetNull.
func (Cases) CleanupConditionalSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W21snUser{}, &W21snPost{})
}

// CleanupConditionalNoRule deletes the posts on some paths only; a foreign key without a rule.
//
//	INSERT INTO w21nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w21nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
// Unknown: the path depends on the environment
func (Cases) CleanupConditionalNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if os.Getenv("KEEP_POSTS") == "" {
			if err := tx.Where("user_id = ?", id).Delete(&W21nrPost{}).Error; err != nil {
				return err
			}
		}
		return tx.Delete(&W21nrUser{}, id).Error
	})
}

type W21nrUser struct {
	ID    uint
	Name  string
	Posts []W21nrPost `gorm:"foreignKey:UserID"`
}

type W21nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupConditionalNoRuleMigrate makes the tables of CleanupConditionalNoRule.
func (Cases) CleanupConditionalNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W21nrUser{}, &W21nrPost{})
}

// CleanupConditionalNoKey deletes the posts on some paths only; no foreign key.
//
//	INSERT INTO w21nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w21nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: w21nk_posts.user_id -> w21nk_users.id
// Reality: ok
// Unknown: the path depends on the environment
func (Cases) CleanupConditionalNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if os.Getenv("KEEP_POSTS") == "" {
			if err := tx.Where("user_id = ?", id).Delete(&W21nkPost{}).Error; err != nil {
				return err
			}
		}
		return tx.Delete(&W21nkUser{}, id).Error
	})
}

type W21nkUser struct {
	ID    uint
	Name  string
	Posts []W21nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type W21nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupConditionalNoKeyMigrate makes the tables of CleanupConditionalNoKey.
func (Cases) CleanupConditionalNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&W21nkUser{}, &W21nkPost{})
}
