package forms

import (
	"database/sql"
	"fmt"
	"log"
	"sync"

	"gorm.io/gorm"

	"gormmodels"
)

type store struct{ db *sql.DB }

func (s *store) cleanup(id int) error {
	_, err := s.db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}

func (s *store) tags() { s.db.Exec("DELETE FROM tags") }

// ignored posts: yes
// ignored users: no
// order posts users: after certain
// same posts users: p1
func (s *store) deferred(id int) error {
	defer s.cleanup(id)
	_, err := s.db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// steps: delete users, delete tags
// order tags users: after certain
func (s *store) methodValue(id int) {
	clean := s.tags
	defer clean()
	s.db.Exec("DELETE FROM users WHERE id = ?", id)
}

// ignored posts: yes
// ignored users: no
func (s *store) blank(id int) error {
	_, _ = s.db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	_, err := s.db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// ignored posts: yes
// ignored users: no
func (s *store) overwritten(id int) error {
	_, err := s.db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	_, err = s.db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// ignored posts: no
func (s *store) logged(id int) {
	if err := s.cleanup(id); err != nil {
		log.Print(err)
	}
}

// ignored posts: yes
func (s *store) dropped(id int) { s.cleanup(id) }

// ignored tags: yes
// ignored plains: no
func gormErrors(db *gorm.DB, id uint) error {
	db.Where("user_id = ?", id).Delete(&gormmodels.Tag{})
	return db.Delete(&gormmodels.Plain{}, id).Error
}

// The next page begins behind rows that moved up.
//
// paged users: yes
func paging(db *sql.DB) error {
	for offset := 0; ; offset += 100 {
		rows, err := db.Query("SELECT id FROM users WHERE stale LIMIT 100 OFFSET ?", offset)
		if err != nil {
			return err
		}
		n := 0
		for rows.Next() {
			var id int
			if err := rows.Scan(&id); err != nil {
				return err
			}
			n++
			if _, err := db.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
				return err
			}
		}
		if n == 0 {
			return nil
		}
	}
}

// paged posts: no
func pagingOther(db *sql.DB) {
	for offset := 0; offset < 1000; offset += 100 {
		db.Query("SELECT id FROM users LIMIT 100 OFFSET ?", offset)
		db.Exec("DELETE FROM posts WHERE n = ?", offset)
	}
}

// paged users: no
func firstPages(db *sql.DB) {
	for i := 0; i < 10; i++ {
		db.Query(fmt.Sprintf("SELECT id FROM users LIMIT 100 OFFSET %d", 0))
		db.Exec("DELETE FROM users WHERE id = ?", 7)
	}
}

// steps: delete posts, delete tags, delete users
// order posts users: before uncertain
func goroutines(db *sql.DB, id int) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	}()
	go db.Exec("DELETE FROM tags WHERE user_id = ?", id)
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// order posts users: before certain
// same posts users: p1
func grouped(db *sql.DB, id int) error {
	var wg sync.WaitGroup
	wg.Go(func() { db.Exec("DELETE FROM posts WHERE user_id = ?", id) })
	wg.Wait()
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// order posts users: before uncertain
func groupedUnawaited(db *sql.DB, wg *sync.WaitGroup, id int) error {
	wg.Go(func() { db.Exec("DELETE FROM posts WHERE user_id = ?", id) })
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// order posts users: before certain
// order tags users: before certain
// same posts users: p1
func waited(db *sql.DB, id int) error {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	}()
	go func() {
		defer wg.Done()
		db.Exec("DELETE FROM tags WHERE user_id = ?", id)
	}()
	wg.Wait()
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// order posts users: before uncertain
func waitedLater(db *sql.DB, id int) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	}()
	db.Exec("DELETE FROM users WHERE id = ?", id)
	wg.Wait()
}

func retry(n int, f func() error) error {
	var err error
	for range n {
		if err = f(); err == nil {
			return nil
		}
	}
	return err
}

// order posts users: before certain
// ignored posts: no
func retried(db *sql.DB, id int) error {
	s := &store{db}
	if err := retry(3, func() error { return s.cleanup(id) }); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
