package gormblog

import (
	"context"
	"time"

	"gorm.io/gorm"
)

// Store reads and writes the blog.
type Store struct{ db *gorm.DB }

// NewStore makes a store on a database.
func NewStore(db *gorm.DB) *Store { return &Store{db} }

// DeleteUser relies on the database to delete what belongs to the user. One of
// the two schemas does; the other refuses as soon as there is one post.
func (s *Store) DeleteUser(ctx context.Context, id uint64) error {
	return s.db.WithContext(ctx).Delete(&User{}, id).Error
}

// CloseAccount deletes the user with everything below, children first and in
// one transaction: right on both schemas.
func (s *Store) CloseAccount(ctx context.Context, id uint64) error {
	return s.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		posts := tx.Unscoped().Model(&Post{}).Select("id").Where("user_id = ?", id)
		if err := tx.Where("post_id IN (?)", posts).Delete(&Comment{}).Error; err != nil {
			return err
		}
		if err := tx.Unscoped().Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error
	})
}

// HidePost is a soft delete, so that no ON DELETE CASCADE fires: the comments of
// a hidden post stay visible.
func (s *Store) HidePost(ctx context.Context, id uint64) error {
	return s.db.WithContext(ctx).Delete(&Post{}, id).Error
}

// PurgePosts removes posts that were hidden long ago. Where the comments have no
// foreign key they stay behind and point at nothing.
func (s *Store) PurgePosts(ctx context.Context, before time.Time) error {
	return s.db.WithContext(ctx).Unscoped().Where("deleted_at < ?", before).Delete(&Post{}).Error
}

// DeleteComment deletes a row that nothing refers to.
func (s *Store) DeleteComment(ctx context.Context, id uint64) error {
	return s.db.WithContext(ctx).Delete(&Comment{}, id).Error
}

// Posts lists a user's posts that are not hidden. Of a user who is gone, with all
// that the database deleted along, it is an empty list.
func (s *Store) Posts(ctx context.Context, userID uint64) ([]Post, error) {
	var posts []Post
	err := s.db.WithContext(ctx).Where("user_id = ?", userID).Order("id").Find(&posts).Error
	return posts, err
}
