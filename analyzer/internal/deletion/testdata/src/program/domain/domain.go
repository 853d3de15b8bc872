// Package domain has the interfaces.
package domain

import "context"

type Posts interface {
	DeleteByUser(ctx context.Context, userID int) error
	CountByUser(ctx context.Context, userID int) (int, error)
}

type Users interface {
	Delete(ctx context.Context, id int) error
}

// Store has two implementations.
type Store interface {
	Remove(ctx context.Context, id int) error
}

// Remote is implemented elsewhere.
type Remote interface {
	DeleteAll(ctx context.Context, id int) error
}

// Notifier does nothing to tables.
type Notifier interface {
	Removed(id int)
}
