// This file is written by ../../generate; edit that and run go generate.

package automigrate

import (
	"gorm.io/gorm"
)

// CleanupOtherKeyCascade deletes another user's posts; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO n01ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n01ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupOtherKeyCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", 2).Delete(&N01caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N01caUser{}, id).Error
	})
}

type N01caUser struct {
	ID    uint
	Name  string
	Posts []N01caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type N01caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupOtherKeyCascadeMigrate makes the tables of CleanupOtherKeyCascade.
func (Cases) CleanupOtherKeyCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N01caUser{}, &N01caPost{})
}

// CleanupOtherKeyNoRule deletes another user's posts; a foreign key without a rule.
//
//	INSERT INTO n01nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n01nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
// Unknown: whether the constant is the deleted key
func (Cases) CleanupOtherKeyNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", 2).Delete(&N01nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N01nrUser{}, id).Error
	})
}

type N01nrUser struct {
	ID    uint
	Name  string
	Posts []N01nrPost `gorm:"foreignKey:UserID"`
}

type N01nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupOtherKeyNoRuleMigrate makes the tables of CleanupOtherKeyNoRule.
func (Cases) CleanupOtherKeyNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N01nrUser{}, &N01nrPost{})
}

// CleanupOtherKeyNoKey deletes another user's posts; no foreign key.
//
//	INSERT INTO n01nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n01nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: n01nk_posts.user_id -> n01nk_users.id
// Reality: orphaned
// Unknown: whether the constant is the deleted key
func (Cases) CleanupOtherKeyNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", 2).Delete(&N01nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N01nkUser{}, id).Error
	})
}

type N01nkUser struct {
	ID    uint
	Name  string
	Posts []N01nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type N01nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupOtherKeyNoKeyMigrate makes the tables of CleanupOtherKeyNoKey.
func (Cases) CleanupOtherKeyNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N01nkUser{}, &N01nkPost{})
}

// CleanupNotEqualCascade deletes the posts of everybody else; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO n02ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n02ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupNotEqualCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id <> ?", id).Delete(&N02caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N02caUser{}, id).Error
	})
}

type N02caUser struct {
	ID    uint
	Name  string
	Posts []N02caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type N02caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNotEqualCascadeMigrate makes the tables of CleanupNotEqualCascade.
func (Cases) CleanupNotEqualCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N02caUser{}, &N02caPost{})
}

// CleanupNotEqualNoRule deletes the posts of everybody else; a foreign key without a rule.
//
//	INSERT INTO n02nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n02nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
// Unknown: which rows another operator leaves
func (Cases) CleanupNotEqualNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id <> ?", id).Delete(&N02nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N02nrUser{}, id).Error
	})
}

type N02nrUser struct {
	ID    uint
	Name  string
	Posts []N02nrPost `gorm:"foreignKey:UserID"`
}

type N02nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNotEqualNoRuleMigrate makes the tables of CleanupNotEqualNoRule.
func (Cases) CleanupNotEqualNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N02nrUser{}, &N02nrPost{})
}

// CleanupNotEqualNoKey deletes the posts of everybody else; no foreign key.
//
//	INSERT INTO n02nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n02nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: n02nk_posts.user_id -> n02nk_users.id
// Reality: orphaned
// Unknown: which rows another operator leaves
func (Cases) CleanupNotEqualNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id <> ?", id).Delete(&N02nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N02nkUser{}, id).Error
	})
}

type N02nkUser struct {
	ID    uint
	Name  string
	Posts []N02nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type N02nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNotEqualNoKeyMigrate makes the tables of CleanupNotEqualNoKey.
func (Cases) CleanupNotEqualNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N02nkUser{}, &N02nkPost{})
}

// CleanupNotCascade negates the condition; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO n03ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n03ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupNotCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Not("user_id = ?", id).Delete(&N03caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N03caUser{}, id).Error
	})
}

type N03caUser struct {
	ID    uint
	Name  string
	Posts []N03caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type N03caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNotCascadeMigrate makes the tables of CleanupNotCascade.
func (Cases) CleanupNotCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N03caUser{}, &N03caPost{})
}

// CleanupNotNoRule negates the condition; a foreign key without a rule.
//
//	INSERT INTO n03nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n03nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
// Unknown: what a negated condition leaves
func (Cases) CleanupNotNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Not("user_id = ?", id).Delete(&N03nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N03nrUser{}, id).Error
	})
}

type N03nrUser struct {
	ID    uint
	Name  string
	Posts []N03nrPost `gorm:"foreignKey:UserID"`
}

type N03nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNotNoRuleMigrate makes the tables of CleanupNotNoRule.
func (Cases) CleanupNotNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N03nrUser{}, &N03nrPost{})
}

// CleanupNotNoKey negates the condition; no foreign key.
//
//	INSERT INTO n03nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n03nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: n03nk_posts.user_id -> n03nk_users.id
// Reality: orphaned
// Unknown: what a negated condition leaves
func (Cases) CleanupNotNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Not("user_id = ?", id).Delete(&N03nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N03nkUser{}, id).Error
	})
}

type N03nkUser struct {
	ID    uint
	Name  string
	Posts []N03nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type N03nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNotNoKeyMigrate makes the tables of CleanupNotNoKey.
func (Cases) CleanupNotNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N03nkUser{}, &N03nkPost{})
}

// CleanupNarrowCascade deletes the posts that another user reviewed; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO n04ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n04ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupNarrowCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Where("reviewer = ?", 2).Delete(&N04caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N04caUser{}, id).Error
	})
}

type N04caUser struct {
	ID    uint
	Name  string
	Posts []N04caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type N04caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNarrowCascadeMigrate makes the tables of CleanupNarrowCascade.
func (Cases) CleanupNarrowCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N04caUser{}, &N04caPost{})
}

// CleanupNarrowNoRule deletes the posts that another user reviewed; a foreign key without a rule.
//
//	INSERT INTO n04nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n04nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanupNarrowNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Where("reviewer = ?", 2).Delete(&N04nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N04nrUser{}, id).Error
	})
}

type N04nrUser struct {
	ID    uint
	Name  string
	Posts []N04nrPost `gorm:"foreignKey:UserID"`
}

type N04nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNarrowNoRuleMigrate makes the tables of CleanupNarrowNoRule.
func (Cases) CleanupNarrowNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N04nrUser{}, &N04nrPost{})
}

// CleanupNarrowNoKey deletes the posts that another user reviewed; no foreign key.
//
//	INSERT INTO n04nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n04nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: n04nk_posts.user_id -> n04nk_users.id
// Reality: orphaned
func (Cases) CleanupNarrowNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Where("reviewer = ?", 2).Delete(&N04nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N04nkUser{}, id).Error
	})
}

type N04nkUser struct {
	ID    uint
	Name  string
	Posts []N04nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type N04nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupNarrowNoKeyMigrate makes the tables of CleanupNarrowNoKey.
func (Cases) CleanupNarrowNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N04nkUser{}, &N04nkPost{})
}

// CleanupLimitedCascade deletes one of the posts; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO n05ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n05ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupLimitedCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Limit(1).Delete(&N05caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N05caUser{}, id).Error
	})
}

type N05caUser struct {
	ID    uint
	Name  string
	Posts []N05caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type N05caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupLimitedCascadeMigrate makes the tables of CleanupLimitedCascade.
func (Cases) CleanupLimitedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N05caUser{}, &N05caPost{})
}

// CleanupLimitedNoRule deletes one of the posts; a foreign key without a rule.
//
//	INSERT INTO n05nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n05nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
// Unknown: whether there are more rows than the limit
func (Cases) CleanupLimitedNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Limit(1).Delete(&N05nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N05nrUser{}, id).Error
	})
}

type N05nrUser struct {
	ID    uint
	Name  string
	Posts []N05nrPost `gorm:"foreignKey:UserID"`
}

type N05nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupLimitedNoRuleMigrate makes the tables of CleanupLimitedNoRule.
func (Cases) CleanupLimitedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N05nrUser{}, &N05nrPost{})
}

// CleanupLimitedNoKey deletes one of the posts; no foreign key.
//
//	INSERT INTO n05nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n05nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: n05nk_posts.user_id -> n05nk_users.id
// Reality: orphaned
// Unknown: whether there are more rows than the limit
func (Cases) CleanupLimitedNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Limit(1).Delete(&N05nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N05nkUser{}, id).Error
	})
}

type N05nkUser struct {
	ID    uint
	Name  string
	Posts []N05nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type N05nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupLimitedNoKeyMigrate makes the tables of CleanupLimitedNoKey.
func (Cases) CleanupLimitedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N05nkUser{}, &N05nkPost{})
}

// CleanupOtherUpdateCascade changes another column of the posts; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO n06ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n06ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupOtherUpdateCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&N06caPost{}).Where("user_id = ?", id).Update("reviewer", 0).Error; err != nil {
			return err
		}
		return tx.Delete(&N06caUser{}, id).Error
	})
}

type N06caUser struct {
	ID    uint
	Name  string
	Posts []N06caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type N06caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupOtherUpdateCascadeMigrate makes the tables of CleanupOtherUpdateCascade.
func (Cases) CleanupOtherUpdateCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N06caUser{}, &N06caPost{})
}

// CleanupOtherUpdateNoRule changes another column of the posts; a foreign key without a rule.
//
//	INSERT INTO n06nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n06nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanupOtherUpdateNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&N06nrPost{}).Where("user_id = ?", id).Update("reviewer", 0).Error; err != nil {
			return err
		}
		return tx.Delete(&N06nrUser{}, id).Error
	})
}

type N06nrUser struct {
	ID    uint
	Name  string
	Posts []N06nrPost `gorm:"foreignKey:UserID"`
}

type N06nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupOtherUpdateNoRuleMigrate makes the tables of CleanupOtherUpdateNoRule.
func (Cases) CleanupOtherUpdateNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N06nrUser{}, &N06nrPost{})
}

// CleanupOtherUpdateNoKey changes another column of the posts; no foreign key.
//
//	INSERT INTO n06nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n06nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: n06nk_posts.user_id -> n06nk_users.id
// Reality: orphaned
func (Cases) CleanupOtherUpdateNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&N06nkPost{}).Where("user_id = ?", id).Update("reviewer", 0).Error; err != nil {
			return err
		}
		return tx.Delete(&N06nkUser{}, id).Error
	})
}

type N06nkUser struct {
	ID    uint
	Name  string
	Posts []N06nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type N06nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupOtherUpdateNoKeyMigrate makes the tables of CleanupOtherUpdateNoKey.
func (Cases) CleanupOtherUpdateNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N06nkUser{}, &N06nkPost{})
}

// CleanupUnusedNoRule builds a statement for the posts and never runs it; a foreign key without a rule.
//
//	INSERT INTO n07nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n07nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanupUnusedNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Raw("DELETE FROM n07nr_posts WHERE user_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&N07nrUser{}, id).Error
	})
}

type N07nrUser struct {
	ID    uint
	Name  string
	Posts []N07nrPost `gorm:"foreignKey:UserID"`
}

type N07nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupUnusedNoRuleMigrate makes the tables of CleanupUnusedNoRule.
func (Cases) CleanupUnusedNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N07nrUser{}, &N07nrPost{})
}

// CleanupUnusedNoKey builds a statement for the posts and never runs it; no foreign key.
//
//	INSERT INTO n07nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n07nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: n07nk_posts.user_id -> n07nk_users.id
// Reality: orphaned
func (Cases) CleanupUnusedNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Raw("DELETE FROM n07nk_posts WHERE user_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&N07nkUser{}, id).Error
	})
}

type N07nkUser struct {
	ID    uint
	Name  string
	Posts []N07nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type N07nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupUnusedNoKeyMigrate makes the tables of CleanupUnusedNoKey.
func (Cases) CleanupUnusedNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N07nkUser{}, &N07nkPost{})
}

// CleanupFoundCascade looks the posts up and deletes nothing; a foreign key ON DELETE CASCADE.
//
//	INSERT INTO n08ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n08ca_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanupFoundCascade(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Find(&[]N08caPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N08caUser{}, id).Error
	})
}

type N08caUser struct {
	ID    uint
	Name  string
	Posts []N08caPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type N08caPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupFoundCascadeMigrate makes the tables of CleanupFoundCascade.
func (Cases) CleanupFoundCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N08caUser{}, &N08caPost{})
}

// CleanupFoundNoRule looks the posts up and deletes nothing; a foreign key without a rule.
//
//	INSERT INTO n08nr_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n08nr_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanupFoundNoRule(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Find(&[]N08nrPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N08nrUser{}, id).Error
	})
}

type N08nrUser struct {
	ID    uint
	Name  string
	Posts []N08nrPost `gorm:"foreignKey:UserID"`
}

type N08nrPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupFoundNoRuleMigrate makes the tables of CleanupFoundNoRule.
func (Cases) CleanupFoundNoRuleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N08nrUser{}, &N08nrPost{})
}

// CleanupFoundNoKey looks the posts up and deletes nothing; no foreign key.
//
//	INSERT INTO n08nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO n08nk_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: n08nk_posts.user_id -> n08nk_users.id
// Reality: orphaned
func (Cases) CleanupFoundNoKey(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Find(&[]N08nkPost{}).Error; err != nil {
			return err
		}
		return tx.Delete(&N08nkUser{}, id).Error
	})
}

type N08nkUser struct {
	ID    uint
	Name  string
	Posts []N08nkPost `gorm:"foreignKey:UserID;constraint:-"`
}

type N08nkPost struct {
	ID       uint
	UserID   *uint
	Reviewer uint
}

// CleanupFoundNoKeyMigrate makes the tables of CleanupFoundNoKey.
func (Cases) CleanupFoundNoKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&N08nkUser{}, &N08nkPost{})
}
