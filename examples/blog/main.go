// Command blog does one thing to the blog in the database that BLOG_DSN names:
//
//	BLOG_DSN='root@tcp(127.0.0.1:3306)/blog' go run . delete-user 1
//
// The operations are posts, delete-user, close-account and hide-post, each for an
// ID, and purge-posts for those that were hidden before now.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strconv"
	"time"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"

	"example.com/blog/gormblog"
)

func main() {
	if len(os.Args) < 2 {
		log.Fatal("usage: blog posts|delete-user|close-account|hide-post ID, or blog purge-posts")
	}
	db, err := gorm.Open(mysql.Open(os.Getenv("BLOG_DSN")), &gorm.Config{Logger: logger.Discard})
	if err != nil {
		log.Fatal(err)
	}
	if err := run(context.Background(), gormblog.NewStore(db), os.Args[1], os.Args[2:]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, store *gormblog.Store, operation string, args []string) error {
	if operation == "purge-posts" {
		return store.PurgePosts(ctx, time.Now())
	}
	if len(args) != 1 {
		return fmt.Errorf("%s: give one ID", operation)
	}
	id, err := strconv.ParseUint(args[0], 10, 64)
	if err != nil {
		return fmt.Errorf("%s: %w", operation, err)
	}
	switch operation {
	case "posts":
		posts, err := store.Posts(ctx, id)
		if err != nil {
			return err
		}
		for _, p := range posts {
			fmt.Println(p.ID, p.Title)
		}
		fmt.Println(len(posts), "posts")
		return nil
	case "delete-user":
		return store.DeleteUser(ctx, id)
	case "close-account":
		return store.CloseAccount(ctx, id)
	case "hide-post":
		return store.HidePost(ctx, id)
	}
	return fmt.Errorf("unknown operation %q", operation)
}
