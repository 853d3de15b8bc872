// Package scratch makes a database on a live server to try things out in, and
// takes it away again.
//
// Its name, cascadelint_probe_SERVER_NONCE, names the server and this run, a
// marker table says what it is, and every table in it carries the same mark as
// its comment. It is dropped at the end and when the run is cancelled; one that
// a killed run left is dropped at the next start. A run holds a lock of the
// server (GET_LOCK) that goes with its connection, so that one run knows the
// living databases of others. Nothing without the mark is ever dropped.
package scratch

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"database/sql/driver"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"time"

	"github.com/go-sql-driver/mysql"
)

const (
	prefix = "cascadelint_probe_"
	// dropLimit is how long dropping may take after the run's own time is over.
	dropLimit = 30 * time.Second
)

// Marker is the table that says what the database is.
const Marker = "cascadelint_marker"

// Grant is the statement that lets an account make, fill and drop scratch
// databases, and no others.
const Grant = "GRANT CREATE, DROP, ALTER, INDEX, REFERENCES, SELECT, INSERT, UPDATE, DELETE ON `cascadelint\\_probe\\_%`.* TO the account"

// form is the form of a scratch database's name: the server and the run.
var form = regexp.MustCompile(`^` + prefix + `([0-9a-f]{8})_([0-9a-f]{12})$`)

// Database is a scratch database.
type Database struct {
	// Name is the database's name.
	Name string
	// Swept are the databases of killed runs that were dropped on the way, and
	// Left those that look like such and were not.
	Swept []string
	Left  []Left

	db    *sql.DB
	conn  *sql.Conn
	nonce string
}

// Left is a database that bears the name of a scratch database and was not
// dropped.
type Left struct{ Name, Why string }

// Create drops what killed runs left and makes a new database, which the
// connection of [Database.Conn] has as its current one. The error says what to
// grant where the account may not.
func Create(ctx context.Context, db *sql.DB) (*Database, error) {
	server, err := identity(ctx, db)
	if err != nil {
		return nil, fmt.Errorf("ask the server for its name: %w", err)
	}
	d := &Database{db: db}
	if err := d.sweep(ctx, server); err != nil {
		return nil, fmt.Errorf("look for scratch databases of earlier runs: %w", err)
	}
	random := make([]byte, 6)
	if _, err := rand.Read(random); err != nil {
		return nil, fmt.Errorf("name the scratch database: %w", err)
	}
	d.nonce = hex.EncodeToString(random)
	d.Name = prefix + server + "_" + d.nonce
	if d.conn, err = db.Conn(ctx); err != nil {
		return nil, err
	}
	if err := d.make(ctx); err != nil {
		return nil, errors.Join(explain(err), d.Drop())
	}
	return d, nil
}

// identity is a short name of the server: locks do not reach others, so that
// their databases must be left alone.
func identity(ctx context.Context, db *sql.DB) (string, error) {
	var host, port, data string
	if err := db.QueryRowContext(ctx, "SELECT @@hostname, @@port, @@datadir").Scan(&host, &port, &data); err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(host + "\x00" + port + "\x00" + data))
	return hex.EncodeToString(sum[:4]), nil
}

// make takes the lock before the database is there: from its first moment on
// other runs see that it lives.
func (d *Database) make(ctx context.Context) error {
	if got, err := lock(ctx, d.conn, d.Name); err != nil || !got {
		return errors.Join(err, fmt.Errorf("the server does not give the lock %s", d.Name))
	}
	for _, q := range []string{
		"CREATE DATABASE `" + d.Name + "`",
		"USE `" + d.Name + "`",
		"CREATE TABLE " + Marker + " (nonce VARCHAR(20) NOT NULL PRIMARY KEY, what VARCHAR(200) NOT NULL) " + d.Mark(),
		"INSERT INTO " + Marker + " VALUES ('" + d.nonce + "', 'made by cascadelint verify for its probe; it may be dropped')",
	} {
		if _, err := d.conn.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	return nil
}

// explain says what to do about an account or a server that does not let the
// database be made.
func explain(err error) error {
	var refused *mysql.MySQLError
	if errors.As(err, &refused) {
		switch refused.Number {
		case 1044, 1142, 1227:
			return fmt.Errorf("make the scratch database: %w; an administrator can %s", err, Grant)
		case 1290, 1792, 1836, 3100: // read_only, super_read_only and their like
			return fmt.Errorf("make the scratch database: %w; the probe needs a server that may be written: the primary, a copy of it, or --ephemeral", err)
		}
	}
	return fmt.Errorf("make the scratch database: %w", err)
}

// Mark is the table option that every table of the database must have.
func (d *Database) Mark() string { return "COMMENT = '" + mark(d.nonce) + "'" }

func mark(nonce string) string { return "cascadelint " + nonce }

// Conn is the connection that holds the lock.
func (d *Database) Conn() *sql.Conn { return d.conn }

// Connect opens another connection with the database as its current one. The
// caller gives it back with [Discard].
func (d *Database) Connect(ctx context.Context) (*sql.Conn, error) {
	conn, err := d.db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := conn.ExecContext(ctx, "USE `"+d.Name+"`"); err != nil {
		Discard(conn)
		return nil, err
	}
	return conn, nil
}

// Discard gives a connection up for good: its settings must not reach the
// program's other statements.
func Discard(conn *sql.Conn) {
	_ = conn.Raw(func(any) error { return driver.ErrBadConn }) // always that error
	_ = conn.Close()                                           // closed already
}

// Drop drops the database, whatever has become of the context and of the
// connection. It may be called again.
func (d *Database) Drop() error {
	if d.conn == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), dropLimit)
	defer cancel()
	err := d.drop(ctx, d.conn)
	Discard(d.conn)
	d.conn = nil
	if err == nil {
		return nil
	}
	// The driver closes the connection of a statement that was cancelled.
	conn, err := d.db.Conn(ctx)
	if err == nil {
		defer Discard(conn)
		err = d.drop(ctx, conn)
	}
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1044 {
		return nil // it was never made
	}
	if err != nil {
		return fmt.Errorf("drop the scratch database %s (the next probe will): %w", d.Name, err)
	}
	return nil
}

func (d *Database) drop(ctx context.Context, conn *sql.Conn) error {
	_, err := conn.ExecContext(ctx, "DROP DATABASE IF EXISTS `"+d.Name+"`")
	return err
}

// lock takes a lock of the server that goes with the connection.
func lock(ctx context.Context, conn *sql.Conn, name string) (bool, error) {
	var got sql.NullInt64
	err := conn.QueryRowContext(ctx, "SELECT GET_LOCK(?, 0)", name).Scan(&got)
	return got.Int64 == 1, err
}
