// Package ent_builders deletes by the builders that ent generates.
package ent_builders

import (
	"context"
	"errors"

	"ent_builders/ent"
	"ent_builders/ent/post"
	"ent_builders/ent/user"
)

func ByID(ctx context.Context, c *ent.Client, id int) error {
	return c.User.DeleteOneID(id).Exec(ctx) // want `CL102: .*posts.user_posts`
}

func ByPredicate(ctx context.Context, c *ent.Client, name string) (int, error) {
	return c.User.Delete().Where(user.NameEQ(name)).Exec(ctx) // want "CL102"
}

func Panicking(ctx context.Context, c *ent.Client, u *ent.User) {
	c.User.DeleteOne(u).ExecX(ctx) // want "CL102"
}

func inTx(ctx context.Context, c *ent.Client, run func(*ent.Tx) error) error {
	tx, err := c.Tx(ctx)
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

func Together(ctx context.Context, c *ent.Client, u *ent.User) error {
	return inTx(ctx, c, func(tx *ent.Tx) error {
		if _, err := tx.Post.Delete().Where(post.HasUserWith(user.ID(u.ID))).Exec(ctx); err != nil {
			return err
		}
		return tx.User.DeleteOne(u).Exec(ctx)
	})
}

func Detached(ctx context.Context, c *ent.Client, id int) error {
	return inTx(ctx, c, func(tx *ent.Tx) error {
		if err := tx.Post.Update().Where(post.HasUserWith(user.ID(id))).ClearUser().Exec(ctx); err != nil {
			return err
		}
		return tx.User.DeleteOneID(id).Exec(ctx)
	})
}

func Guarded(ctx context.Context, c *ent.Client, id int) error {
	used, err := c.Post.Query().Where(post.HasUserWith(user.ID(id))).Exist(ctx)
	if err != nil {
		return err
	}
	if used {
		return errors.New("the user has posts")
	}
	return c.User.DeleteOneID(id).Exec(ctx)
}

// Which posts these are is not known.
func SomePosts(ctx context.Context, tx *ent.Tx, id int) error {
	if _, err := tx.Post.Delete().Where(post.IDGT(100)).Exec(ctx); err != nil {
		return err
	}
	return tx.User.DeleteOneID(id).Exec(ctx)
}

func OfPosts(ctx context.Context, c *ent.Client) (int, error) {
	return c.Post.Delete().Exec(ctx)
}
