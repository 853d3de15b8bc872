// Command blog opens both stores on the database that BLOG_DSN names.
package main

import (
	"context"
	"log"
	"os"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"

	"example.com/blog/gormblog"
	"example.com/blog/sqlblog"
)

func main() {
	db, err := gorm.Open(mysql.Open(os.Getenv("BLOG_DSN")), &gorm.Config{})
	if err != nil {
		log.Fatal(err)
	}
	pool, err := db.DB()
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	if err := sqlblog.NewStore(pool).CloseAccount(ctx, 1); err != nil {
		log.Fatal(err)
	}
	if err := gormblog.NewStore(db).CloseAccount(ctx, 2); err != nil {
		log.Fatal(err)
	}
}
