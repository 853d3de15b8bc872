package gormcode

import (
	"context"

	"gorm.io/gorm"

	"gormmodels"
)

type Repo struct{ db *gorm.DB }

func NewRepo(db *gorm.DB) *Repo { return &Repo{db: db} }

// steps: delete posts, delete users
// order posts users: before certain
// tx posts users: same
func hook(db *gorm.DB, id uint) error {
	return db.Delete(&gormmodels.User{ID: id}).Error
}

// The hook runs on a user without a key.
//
// steps: delete posts, delete users
// order posts users: before uncertain
func hookOnNothing(db *gorm.DB, id uint) error {
	return db.Delete(&gormmodels.User{}, id).Error
}

// tx tags plains: same
// order tags plains: before certain
func closure(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&gormmodels.Tag{}).Error; err != nil {
			return err
		}
		return tx.Delete(&gormmodels.Plain{}, id).Error
	})
}

// tx tags plains: outside
// order tags plains: before certain
func closureAndOuter(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := db.Where("user_id = ?", id).Delete(&gormmodels.Tag{}).Error; err != nil {
			return err
		}
		return tx.Delete(&gormmodels.Plain{}, id).Error
	})
}

// tx tags plains: outside
func (r *Repo) closureAndField(ctx context.Context, id uint) error {
	return r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if err := r.db.Where("user_id = ?", id).Delete(&gormmodels.Tag{}).Error; err != nil {
			return err
		}
		return tx.Delete(&gormmodels.Plain{}, id).Error
	})
}

// tx tags plains: same
func begin(db *gorm.DB, id uint) error {
	tx := db.Begin()
	defer func() {
		if r := recover(); r != nil {
			tx.Rollback()
		}
	}()
	if err := tx.Where("user_id = ?", id).Delete(&gormmodels.Tag{}).Error; err != nil {
		tx.Rollback()
		return err
	}
	if err := tx.Delete(&gormmodels.Plain{}, id).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}

// A *gorm.DB may be a transaction already.
//
// tx tags plains: unknown
// order tags plains: before certain
func param(db *gorm.DB, id uint) error {
	if err := db.Where("user_id = ?", id).Delete(&gormmodels.Tag{}).Error; err != nil {
		return err
	}
	return db.Delete(&gormmodels.Plain{}, id).Error
}

var shared *gorm.DB

// tx tags plains: none
func global(id uint) {
	shared.Where("user_id = ?", id).Delete(&gormmodels.Tag{})
	shared.Delete(&gormmodels.Plain{}, id)
}

func (r *Repo) deleteTags(id uint) error {
	return r.db.Where("user_id = ?", id).Delete(&gormmodels.Tag{}).Error
}

func (r *Repo) deletePlain(id uint) error {
	return r.db.Delete(&gormmodels.Plain{}, id).Error
}

// Repositories made for the transaction.
//
// tx tags plains: same
// order tags plains: before certain
func newRepos(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		r := NewRepo(tx)
		if err := r.deleteTags(id); err != nil {
			return err
		}
		return NewRepo(tx).deletePlain(id)
	})
}

// tx tags plains: outside
func (r *Repo) forgotten(id uint) error {
	return r.db.Transaction(func(tx *gorm.DB) error {
		if err := r.deleteTags(id); err != nil {
			return err
		}
		return NewRepo(tx).deletePlain(id)
	})
}

// guards plains: tags
func counted(db *gorm.DB, id uint) error {
	var n int64
	if err := db.Model(&gormmodels.Tag{}).Where("user_id = ?", id).Count(&n).Error; err != nil {
		return err
	}
	if n > 0 {
		return gorm.ErrRecordNotFound
	}
	return db.Delete(&gormmodels.Plain{}, id).Error
}

// guards plains:
func onlyLoaded(db *gorm.DB, id uint) error {
	var tags []gormmodels.Tag
	if err := db.Where("user_id = ?", id).Find(&tags).Error; err != nil {
		return err
	}
	for _, t := range tags {
		println(t.ID)
	}
	return db.Delete(&gormmodels.Plain{}, id).Error
}

// refusal plains: yes
func refused(db *gorm.DB, id uint) error {
	err := db.Delete(&gormmodels.Plain{}, id).Error
	if err == gorm.ErrForeignKeyViolated {
		return nil
	}
	return err
}

type txKey struct{}

func (r *Repo) conn(ctx context.Context) *gorm.DB {
	if tx, ok := ctx.Value(txKey{}).(*gorm.DB); ok {
		return tx
	}
	return r.db.WithContext(ctx)
}

// tx tags plains: unknown
func (r *Repo) fromContext(ctx context.Context, id uint) {
	r.conn(ctx).Where("user_id = ?", id).Delete(&gormmodels.Tag{})
	r.conn(ctx).Delete(&gormmodels.Plain{}, id)
}

// steps: delete tags, delete plains
// order tags plains: before certain
func conditional(db *gorm.DB, id uint, all bool) error {
	q := db.Where("user_id = ?", id)
	if all {
		q = q.Or("user_id IS NULL")
	}
	if err := q.Delete(&gormmodels.Tag{}).Error; err != nil {
		return err
	}
	return db.Delete(&gormmodels.Plain{}, id).Error
}

func deleteAll[T any](db *gorm.DB, id uint) error {
	return db.Where("user_id = ?", id).Delete(new(T)).Error
}

// steps: delete tags, delete plains
// order tags plains: before certain
func genericHelper(db *gorm.DB, id uint) error {
	if err := deleteAll[gormmodels.Tag](db, id); err != nil {
		return err
	}
	return db.Delete(&gormmodels.Plain{}, id).Error
}
