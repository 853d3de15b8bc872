package engine_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// generate writes a service of the given number of domains, in three layers: a
// store of SQL statements with a table and two child tables, a service that
// calls three stores, and handlers. A domain is about 330 lines of Go.
func generate(t testing.TB, dir string, domains int) {
	t.Helper()
	write := func(name, text string) {
		t.Helper()
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		save(t, file, text)
	}
	write("go.mod", "module example.com/service\n\ngo 1.26\n")
	write(".cascadelint.yaml", "dialect: mariadb@10.11\nschema: [db/schema.sql]\n")
	var schema strings.Builder
	for n := range domains {
		fmt.Fprintf(&schema, schemaOfDomain, n)
		write(fmt.Sprintf("store/s%02d/store.go", n), storeOfDomain(n))
		write(fmt.Sprintf("service/v%02d/service.go", n), serviceOfDomain(n, domains))
		write(fmt.Sprintf("api/h%02d/handler.go", n), handlerOfDomain(n))
	}
	write("db/schema.sql", schema.String())
}

const schemaOfDomain = `CREATE TABLE parent%02[1]d (
  id BIGINT PRIMARY KEY,
  name VARCHAR(100) NOT NULL
) ENGINE=InnoDB;
CREATE TABLE item%02[1]d (
  id BIGINT PRIMARY KEY,
  parent%02[1]d_id BIGINT NOT NULL,
  note TEXT,
  FOREIGN KEY (parent%02[1]d_id) REFERENCES parent%02[1]d (id)
) ENGINE=InnoDB;
CREATE TABLE log%02[1]d (
  id BIGINT PRIMARY KEY,
  item%02[1]d_id BIGINT NOT NULL,
  FOREIGN KEY (item%02[1]d_id) REFERENCES item%02[1]d (id) ON DELETE CASCADE
) ENGINE=InnoDB;
`

func storeOfDomain(n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, `package s%02[1]d

import (
	"context"
	"database/sql"
	"fmt"
)

// Parent is a row of parent%02[1]d.
type Parent struct {
	ID   int64  `+"`db:\"id\"`"+`
	Name string `+"`db:\"name\"`"+`
}

// Store runs the statements.
type Store struct{ DB *sql.DB }

// Delete removes a parent with its items.
func (s *Store) Delete(ctx context.Context, id int64) error {
	tx, err := s.DB.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM item%02[1]d WHERE parent%02[1]d_id = ?", id); err != nil {
		return fmt.Errorf("deleting items: %%w", err)
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM parent%02[1]d WHERE id = ?", id); err != nil {
		return fmt.Errorf("deleting parent: %%w", err)
	}
	return tx.Commit()
}
`, n)
	for i := range 8 {
		fmt.Fprintf(&b, `
// Get%[2]d reads a parent.
func (s *Store) Get%[2]d(ctx context.Context, id int64) (*Parent, error) {
	var p Parent
	err := s.DB.QueryRowContext(ctx, "SELECT id, name FROM parent%02[1]d WHERE id = ? AND name <> ?", id, fmt.Sprint(%[2]d)).Scan(&p.ID, &p.Name)
	if err != nil {
		return nil, fmt.Errorf("reading parent: %%w", err)
	}
	if p.Name == "" {
		p.Name = fmt.Sprintf("parent %%d", p.ID)
	}
	return &p, nil
}

// Rename%[2]d changes the name of a parent.
func (s *Store) Rename%[2]d(ctx context.Context, id int64, name string) error {
	res, err := s.DB.ExecContext(ctx, "UPDATE parent%02[1]d SET name = ? WHERE id = ?", name, id)
	if err != nil {
		return fmt.Errorf("renaming parent: %%w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return fmt.Errorf("renaming parent: %%d rows, %%v", n, err)
	}
	return nil
}
`, n, i)
	}
	return b.String()
}

func serviceOfDomain(n, domains int) string {
	var b strings.Builder
	a, c := (n+1)%domains, (n+2)%domains
	fmt.Fprintf(&b, `package v%02[1]d

import (
	"context"
	"errors"

	"example.com/service/store/s%02[1]d"
	a "example.com/service/store/s%02[2]d"
	c "example.com/service/store/s%02[3]d"
)

// Service joins stores.
type Service struct {
	Own s%02[1]d.Store
	A   a.Store
	C   c.Store
}
`, n, a, c)
	for i := range 8 {
		fmt.Fprintf(&b, `
// Do%[1]d removes what belongs together.
func (s *Service) Do%[1]d(ctx context.Context, ids []int64) error {
	var errs []error
	for _, id := range ids {
		if _, err := s.A.Get%[1]d(ctx, id); err == nil {
			errs = append(errs, s.Own.Delete(ctx, id))
			continue
		}
		if err := s.C.Rename%[1]d(ctx, id, "gone"); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}
`, i)
	}
	return b.String()
}

func handlerOfDomain(n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, `package h%02[1]d

import (
	"encoding/json"
	"net/http"

	"example.com/service/service/v%02[1]d"
)

// Handler answers requests.
type Handler struct{ Service v%02[1]d.Service }
`, n)
	for i := range 8 {
		fmt.Fprintf(&b, `
// Serve%[1]d answers one kind of request.
func (h *Handler) Serve%[1]d(w http.ResponseWriter, r *http.Request) {
	var body struct{ IDs []int64 }
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if err := h.Service.Do%[1]d(r.Context(), body.IDs); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
`, i)
	}
	return b.String()
}
