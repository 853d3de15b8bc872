package gormddl

import (
	"context"

	"gorm.io/gorm"

	"github.com/cascadelint/cascadelint/truth/cases/store"
)

// Which rows the repositories below delete, their callers say by functions that add
// to the query.

// OptionsClean cleans up by a list of options, through an interface.
//
//	CREATE TABLE g21_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g21_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g21_users VALUES (1), (2);
//	INSERT INTO g21_posts VALUES (10, 1), (20, 2);
//
// Implied: g21_posts.user_id -> g21_users.id
// Reality: ok
func (Cases) OptionsClean(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		var users G21Users = g21Users{}
		ctx := context.WithValue(context.Background(), optionKey{}, tx)
		if err := users.DeletePosts(ctx, users.WithUser(id)); err != nil {
			return err
		}
		return users.Delete(ctx, users.WithID(id))
	})
}

type G21User struct {
	ID    uint
	Posts []G21Post `gorm:"foreignKey:UserID"`
}

type G21Post struct {
	ID     uint
	UserID uint
}

type G21Users interface {
	WithID(id uint) Option
	WithUser(id uint) Option
	Delete(ctx context.Context, opts ...Option) error
	DeletePosts(ctx context.Context, opts ...Option) error
}

type g21Users struct{}

func (g21Users) WithID(id uint) Option {
	return func(db *gorm.DB) *gorm.DB { return db.Where("id = ?", id) }
}

func (g21Users) WithUser(id uint) Option {
	return func(db *gorm.DB) *gorm.DB { return db.Where("user_id = ?", id) }
}

func (g21Users) Delete(ctx context.Context, opts ...Option) error {
	return optionConn(ctx, opts...).Delete(&G21User{}).Error
}

func (g21Users) DeletePosts(ctx context.Context, opts ...Option) error {
	return optionConn(ctx, opts...).Delete(&G21Post{}).Error
}

// OptionsForgotten deletes by options and nothing else.
//
//	CREATE TABLE g22_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g22_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g22_users VALUES (1), (2);
//	INSERT INTO g22_posts VALUES (10, 1), (20, 2);
//
// Implied: g22_posts.user_id -> g22_users.id
// Reality: orphaned
func (Cases) OptionsForgotten(db *gorm.DB, id uint) error {
	return g22Delete(db, optionID(id), optionOrder)
}

type G22User struct {
	ID    uint
	Posts []G22Post `gorm:"foreignKey:UserID"`
}

type G22Post struct {
	ID     uint
	UserID uint
}

func g22Delete(db *gorm.DB, opts ...Option) error {
	for _, opt := range opts {
		db = opt(db)
	}
	return db.Delete(&G22User{}).Error
}

// OptionsNarrow has one option too many in its cleanup.
//
//	CREATE TABLE g23_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g23_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, status VARCHAR(10));
//	INSERT INTO g23_users VALUES (1), (2);
//	INSERT INTO g23_posts VALUES (10, 1, 'sold'), (11, 1, 'new'), (20, 2, 'new');
//
// Implied: g23_posts.user_id -> g23_users.id
// Reality: orphaned
func (Cases) OptionsNarrow(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := g23DeletePosts(tx, optionUser(id), optionSold); err != nil {
			return err
		}
		return optionsOn(tx, optionID(id)).Delete(&G23User{}).Error
	})
}

type G23User struct {
	ID    uint
	Posts []G23Post `gorm:"foreignKey:UserID"`
}

type G23Post struct {
	ID     uint
	UserID uint
	Status string
}

func g23DeletePosts(tx *gorm.DB, opts ...Option) error {
	return optionsOn(tx, opts...).Delete(&G23Post{}).Error
}

// OptionsPerhaps adds an option to its cleanup that finds some of the rows, if it is asked to.
//
//	CREATE TABLE g24_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g24_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, status VARCHAR(10));
//	INSERT INTO g24_users VALUES (1), (2);
//	INSERT INTO g24_posts VALUES (10, 1, 'sold'), (11, 1, 'new'), (20, 2, 'new');
//
// Implied: g24_posts.user_id -> g24_users.id
// Reality: ok
// Unknown: whether the cleanup is narrowed depends on a value
func (Cases) OptionsPerhaps(db *gorm.DB, id uint) error {
	return g24Delete(db, id, "")
}

type G24User struct {
	ID    uint
	Posts []G24Post `gorm:"foreignKey:UserID"`
}

type G24Post struct {
	ID     uint
	UserID uint
	Status string
}

func g24Delete(db *gorm.DB, id uint, status string) error {
	return db.Transaction(func(tx *gorm.DB) error {
		opts := []Option{optionUser(id)}
		if status != "" {
			opts = append(opts, optionSold)
		}
		if err := optionsOn(tx, opts...).Delete(&G24Post{}).Error; err != nil {
			return err
		}
		return optionsOn(tx, optionID(id)).Delete(&G24User{}).Error
	})
}

// OptionsUnscoped deletes for good what is deleted softly without its options.
//
//	CREATE TABLE g25_users (id BIGINT UNSIGNED PRIMARY KEY, deleted_at DATETIME NULL);
//	CREATE TABLE g25_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g25_users VALUES (1, NULL), (2, NULL);
//	INSERT INTO g25_posts VALUES (10, 1), (20, 2);
//
// Implied: g25_posts.user_id -> g25_users.id
// Reality: orphaned
func (Cases) OptionsUnscoped(db *gorm.DB, id uint) error {
	return g25Delete(db, optionID(id), optionUnscoped())
}

type G25User struct {
	ID        uint
	DeletedAt gorm.DeletedAt
	Posts     []G25Post `gorm:"foreignKey:UserID"`
}

type G25Post struct {
	ID     uint
	UserID uint
}

func g25Delete(db *gorm.DB, opts ...Option) error {
	return optionsOn(db, opts...).Delete(&G25User{}).Error
}

// OptionsAlternative finds the rows of the cleanup by an alternative: it deletes another parent's too.
//
//	CREATE TABLE g26_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g26_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g26_users VALUES (1), (2);
//	INSERT INTO g26_posts VALUES (10, 1), (20, 2);
//
// Implied: g26_posts.user_id -> g26_users.id
// Reality: orphaned
// Unknown: the rows of an OR are not told
func (Cases) OptionsAlternative(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := optionsOn(tx, optionUser(id)).Delete(&G26Post{}).Error; err != nil {
			return err
		}
		return optionsOn(tx, optionID(id), optionOr(2)).Delete(&G26User{}).Error
	})
}

type G26User struct {
	ID    uint
	Posts []G26Post `gorm:"foreignKey:UserID"`
}

type G26Post struct {
	ID     uint
	UserID uint
}

// OptionsScopes hands the options to Scopes.
//
//	CREATE TABLE g27_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g27_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g27_users VALUES (1), (2);
//	INSERT INTO g27_posts VALUES (10, 1), (20, 2);
//
// Implied: g27_posts.user_id -> g27_users.id
// Reality: ok
func (Cases) OptionsScopes(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Scopes(optionUser(id), optionOrder).Delete(&G27Post{}).Error; err != nil {
			return err
		}
		return tx.Scopes(optionID(id)).Delete(&G27User{}).Error
	})
}

type G27User struct {
	ID    uint
	Posts []G27Post `gorm:"foreignKey:UserID"`
}

type G27Post struct {
	ID     uint
	UserID uint
}

// OptionsAppended puts the list together and passes over options that are nil.
//
//	CREATE TABLE g28_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g28_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g28_users VALUES (1), (2);
//	INSERT INTO g28_posts VALUES (10, 1), (20, 2);
//
// Implied: g28_posts.user_id -> g28_users.id
// Reality: ok
func (Cases) OptionsAppended(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		var opts []Option
		opts = append(opts, nil)
		opts = append(opts, optionUser(id))
		if err := g28DeletePosts(tx, opts); err != nil {
			return err
		}
		return tx.Delete(&G28User{ID: id}).Error
	})
}

type G28User struct {
	ID    uint
	Posts []G28Post `gorm:"foreignKey:UserID"`
}

type G28Post struct {
	ID     uint
	UserID uint
}

func g28DeletePosts(tx *gorm.DB, opts []Option) error {
	for _, opt := range opts {
		if opt != nil {
			tx = opt(tx)
		}
	}
	return tx.Delete(&G28Post{}).Error
}

// OptionsElsewhere cleans up in another package, which is given the model and the options.
//
//	CREATE TABLE g29_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g29_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g29_users VALUES (1), (2);
//	INSERT INTO g29_posts VALUES (10, 1), (20, 2);
//
// Implied: g29_posts.user_id -> g29_users.id
// Reality: ok
func (Cases) OptionsElsewhere(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteWith(tx, &G29Post{}, store.Owner("user_id", id)); err != nil {
			return err
		}
		return store.Scoped(tx, id).Delete(&G29User{}).Error
	})
}

type G29User struct {
	ID    uint
	Posts []G29Post `gorm:"foreignKey:UserID"`
}

type G29Post struct {
	ID     uint
	UserID uint
}

// OptionsSkipped applies the first of its options only, so that another user's posts go.
//
//	CREATE TABLE g30_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g30_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, status VARCHAR(10));
//	INSERT INTO g30_users VALUES (1), (2);
//	INSERT INTO g30_posts VALUES (10, 1, 'new'), (11, 1, 'new'), (20, 2, 'sold');
//
// Implied: g30_posts.user_id -> g30_users.id
// Reality: orphaned
// Unknown: which of the options are applied is not known
func (Cases) OptionsSkipped(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := g30DeletePosts(tx, optionSold, optionUser(id)); err != nil {
			return err
		}
		return tx.Delete(&G30User{}, id).Error
	})
}

type G30User struct {
	ID    uint
	Posts []G30Post `gorm:"foreignKey:UserID"`
}

type G30Post struct {
	ID     uint
	UserID uint
	Status string
}

func g30DeletePosts(tx *gorm.DB, opts ...Option) error {
	for i, opt := range opts {
		if i > 0 {
			continue
		}
		tx = opt(tx)
	}
	return tx.Delete(&G30Post{}).Error
}

// OptionsMatching gives its options the whole condition, in a text.
//
//	CREATE TABLE g31_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g31_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED);
//	INSERT INTO g31_users VALUES (1), (2);
//	INSERT INTO g31_posts VALUES (10, 1), (20, 2);
//
// Implied: g31_posts.user_id -> g31_users.id
// Reality: ok
func (Cases) OptionsMatching(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteWith(tx, &G31Post{}, store.Matching("user_id = ?", id)); err != nil {
			return err
		}
		return tx.Scopes(store.Matching("id = ?", id)).Delete(&G31User{}).Error
	})
}

type G31User struct {
	ID    uint
	Posts []G31Post `gorm:"foreignKey:UserID"`
}

type G31Post struct {
	ID     uint
	UserID uint
}

// OptionsMatchingLess gives them a condition that leaves posts behind.
//
//	CREATE TABLE g32_users (id BIGINT UNSIGNED PRIMARY KEY);
//	CREATE TABLE g32_posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED, rank_no INT);
//	INSERT INTO g32_users VALUES (1), (2);
//	INSERT INTO g32_posts VALUES (10, 1, 3), (11, 1, 9), (20, 2, 3);
//
// Implied: g32_posts.user_id -> g32_users.id
// Reality: orphaned
// Unknown: which rows another operator leaves
func (Cases) OptionsMatchingLess(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := store.DeleteWith(tx, &G32Post{}, store.Owner("user_id", id), store.Matching("rank_no < ?", 5)); err != nil {
			return err
		}
		return tx.Delete(&G32User{}, id).Error
	})
}

type G32User struct {
	ID    uint
	Posts []G32Post `gorm:"foreignKey:UserID"`
}

type G32Post struct {
	ID     uint
	UserID uint
	RankNo int
}

// Option adds to a query.
type Option func(*gorm.DB) *gorm.DB

type optionKey struct{}

func optionConn(ctx context.Context, opts ...Option) *gorm.DB {
	return optionsOn(ctx.Value(optionKey{}).(*gorm.DB), opts...)
}

func optionsOn(db *gorm.DB, opts ...Option) *gorm.DB {
	for _, opt := range opts {
		db = opt(db)
	}
	return db
}

func optionID(id uint) Option {
	return func(db *gorm.DB) *gorm.DB { return db.Where("id = ?", id) }
}

func optionUser(id uint) Option {
	return func(db *gorm.DB) *gorm.DB { return db.Where("user_id = ?", id) }
}

func optionOr(id uint) Option {
	return func(db *gorm.DB) *gorm.DB { return db.Or("id = ?", id) }
}

func optionUnscoped() Option {
	return func(db *gorm.DB) *gorm.DB { return db.Unscoped() }
}

func optionSold(db *gorm.DB) *gorm.DB { return db.Where("status = ?", "sold") }

func optionOrder(db *gorm.DB) *gorm.DB { return db.Order("id") }
