package service

import (
	"context"
	"errors"

	"program/domain"
)

type Service struct {
	posts  domain.Posts
	users  domain.Users
	store  domain.Store
	remote domain.Remote
	note   domain.Notifier
}

// steps: delete posts, delete users
// order posts users: before certain
// same posts users: p2
// own users: no
// open users: no
// via users: (*program/repo.Users).Delete
func (s *Service) DeleteUser(ctx context.Context, id int) error {
	if err := s.posts.DeleteByUser(ctx, id); err != nil {
		return err
	}
	s.note.Removed(id)
	return s.users.Delete(ctx, id)
}

// steps: delete posts, delete users
// same posts users: p2.ID
// via users: (*program/service.Service).DeleteUser, (*program/repo.Users).Delete
func (s *Service) Handle(ctx context.Context, req struct{ ID int }) error {
	return s.DeleteUser(ctx, req.ID)
}

// guards users: posts
func (s *Service) Guarded(ctx context.Context, id int) error {
	n, err := s.posts.CountByUser(ctx, id)
	if err != nil {
		return err
	}
	if n > 0 {
		return errors.New("in use")
	}
	return s.users.Delete(ctx, id)
}

// Both delete the file, one its tags.
//
// steps: delete files, delete tags, delete files, delete users
// order files users: before certain
// order tags users: before uncertain
func (s *Service) Either(ctx context.Context, id int) {
	s.store.Remove(ctx, id)
	s.users.Delete(ctx, id)
}

// steps: delete users
// open users: yes
func (s *Service) Open(ctx context.Context, id int) {
	s.remote.DeleteAll(ctx, id)
	s.users.Delete(ctx, id)
}
