// Package gormblog stores a blog with GORM. The tables are made by db/, not by
// AutoMigrate.
package gormblog

import "gorm.io/gorm"

// User writes posts.
type User struct {
	ID    uint64
	Name  string
	Posts []Post
}

// Post belongs to a user. It is kept for a while after its author deletes it:
// with DeletedAt in the model GORM's Delete is an UPDATE.
type Post struct {
	ID        uint64
	UserID    uint64
	Title     string
	DeletedAt gorm.DeletedAt
	Comments  []Comment
}

// Comment belongs to a post.
type Comment struct {
	ID     uint64
	PostID uint64
	Body   string
}
