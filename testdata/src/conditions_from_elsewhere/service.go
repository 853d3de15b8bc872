// Package conditions_from_elsewhere deletes comments by conditions that are put
// together when it runs: which rows they find is not known.
package conditions_from_elsewhere

import (
	"context"

	"conditions_from_elsewhere/store"
)

type Service struct {
	comments store.Comments
	posts    store.Posts
}

func byPost(id int) store.Filter {
	return func(conditions []string, args []any) ([]string, []any) {
		return append(conditions, "post_id = ?"), append(args, id)
	}
}

func (s *Service) DeletePost(ctx context.Context, id int) error {
	if err := s.comments.Delete(ctx, byPost(id)); err != nil {
		return err
	}
	return s.posts.Delete(ctx, id)
}

func (s *Service) DropPost(ctx context.Context, id int) error {
	return s.posts.Drop(ctx, id)
}
