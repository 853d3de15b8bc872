package scratch

import (
	"context"
	"database/sql"
)

// sweep drops the databases that killed runs left on this server.
func (d *Database) sweep(ctx context.Context, server string) error {
	conn, err := d.db.Conn(ctx)
	if err != nil {
		return err
	}
	defer Discard(conn)
	names, err := texts(ctx, conn, "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE 'cascadelint\\_probe\\_%' ORDER BY SCHEMA_NAME")
	if err != nil {
		return err
	}
	for _, name := range names {
		parts := form.FindStringSubmatch(name)
		switch {
		case parts == nil:
			continue // somebody else's
		case parts[1] != server:
			d.Left = append(d.Left, Left{name, "it is of a probe on another server, or of one before this server had its present name: drop it by hand if no probe runs"})
			continue
		}
		if err := d.sweepOne(ctx, conn, name, parts[2]); err != nil {
			return err
		}
	}
	return nil
}

// sweepOne drops one database, unless its run lives or something in it is not
// the probe's.
func (d *Database) sweepOne(ctx context.Context, conn *sql.Conn, name, nonce string) error {
	free, err := lock(ctx, conn, name)
	if err != nil {
		return err
	}
	if !free {
		return nil // a run that lives
	}
	defer conn.ExecContext(ctx, "DO RELEASE_LOCK(?)", name) // goes with the connection at the latest
	strangers, err := texts(ctx, conn, "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND COALESCE(TABLE_COMMENT, '') <> ?", name, mark(nonce))
	if err != nil {
		return err
	}
	if len(strangers) > 0 {
		d.Left = append(d.Left, Left{name, "it has the table " + strangers[0] + ", which no probe made"})
		return nil
	}
	if _, err := conn.ExecContext(ctx, "DROP DATABASE IF EXISTS `"+name+"`"); err != nil {
		d.Left = append(d.Left, Left{name, "it is of a killed probe, and was not dropped: " + err.Error()})
		return nil
	}
	d.Swept = append(d.Swept, name)
	return nil
}

// texts gives the first column of a query.
func texts(ctx context.Context, conn *sql.Conn, query string, args ...any) ([]string, error) {
	rows, err := conn.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, rows.Err()
}
