package mocks

import "context"

type Users struct{}

func (Users) Delete(ctx context.Context, id int) error { return nil }
