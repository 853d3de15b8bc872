// Package store creates its schema from Go code, in the ways that programs do:
// an embedded file, constants, raw strings, concatenation.
package store

import (
	"context"
	"database/sql"
	_ "embed"
	"fmt"
	"strings"
)

//go:embed schema.sql
var baseSchema string

const engine = " ENGINE=InnoDB"

const createReadings = `
CREATE TABLE readings (
	serial CHAR(12) NOT NULL,
	at DATETIME(3) NOT NULL,
	value DOUBLE, -- in the device's unit; may be missing
	PRIMARY KEY (serial, at),
	CONSTRAINT readings_device FOREIGN KEY (serial) REFERENCES devices (serial) ON DELETE CASCADE
)` + engine

// steps follow the base schema, in order.
var steps = []string{
	createReadings,
	"CREATE TABLE alarms (id INT AUTO_INCREMENT PRIMARY KEY, serial CHAR(12), at DATETIME(3), " +
		"FOREIGN KEY (serial, at) REFERENCES readings (serial, at) ON DELETE CASCADE)",
	`ALTER TABLE rooms
		ADD COLUMN floor SMALLINT NOT NULL DEFAULT 0 AFTER name,
		RENAME INDEX rooms_name TO rooms_label`,
	`ALTER TABLE rooms RENAME COLUMN name TO label`,
	"RENAME TABLE rooms TO places",
	"CREATE TABLE alarm_log LIKE alarms",
	"ALTER TABLE alarm_log ADD COLUMN note VARCHAR(200) NULL, DROP COLUMN at, ADD KEY by_note (note(20))",
	"CREATE TABLE hits (id INT PRIMARY KEY, serial CHAR(12), FOREIGN KEY (serial) REFERENCES devices (serial)) ENGINE=MyISAM",
	"CREATE TABLE `tmp` (id INT)",
	"DROP TABLE `tmp`",
	"CREATE INDEX alarms_at ON alarms (at)",
	"CREATE VIEW quiet_places AS SELECT p.id FROM places p LEFT JOIN devices d ON d.room_id = p.id WHERE d.serial IS NULL",
	`CREATE TRIGGER devices_ad AFTER DELETE ON devices FOR EACH ROW
	BEGIN
		INSERT INTO alarm_log (serial, note) VALUES (OLD.serial, 'gone; for good');
		DELETE FROM hits WHERE serial = OLD.serial;
	END`,
}

// Migrate creates the schema over one connection.
func Migrate(ctx context.Context, conn *sql.Conn) error {
	for _, stmt := range strings.SplitAfter(baseSchema, ";\n") {
		if strings.TrimSpace(stmt) == "" {
			continue
		}
		if _, err := conn.ExecContext(ctx, stmt); err != nil {
			return fmt.Errorf("base schema: %w", err)
		}
	}
	for i, stmt := range steps {
		if _, err := conn.ExecContext(ctx, stmt); err != nil {
			return fmt.Errorf("step %d: %w", i, err)
		}
	}
	return nil
}
