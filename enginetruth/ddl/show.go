package ddl

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// showCreate writes the current database down as the server's SHOW CREATE
// statements tell it, in the order of names, as a dump without a client does.
func showCreate(ctx context.Context, db *sql.DB) (string, error) {
	var out strings.Builder
	out.WriteString("SET FOREIGN_KEY_CHECKS = 0;\n")
	tables, err := names(ctx, db, "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE <> 'SEQUENCE' ORDER BY TABLE_TYPE, TABLE_NAME")
	if err != nil {
		return "", err
	}
	for _, name := range tables {
		text, err := show(ctx, db, "TABLE", name, "Create Table", "Create View")
		if err != nil {
			return "", err
		}
		out.WriteString(text + ";\n")
	}
	triggers, err := names(ctx, db, "SELECT TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() ORDER BY TRIGGER_NAME")
	if err != nil {
		return "", err
	}
	out.WriteString("DELIMITER ;;\n")
	for _, name := range triggers {
		text, err := show(ctx, db, "TRIGGER", name, "SQL Original Statement")
		if err != nil {
			return "", err
		}
		out.WriteString(text + ";;\n")
	}
	out.WriteString("DELIMITER ;\n")
	return out.String(), nil
}

// names runs a query for one column.
func names(ctx context.Context, db *sql.DB, query string) ([]string, error) {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", query, err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		out = append(out, name)
	}
	return out, rows.Err()
}

// show asks SHOW CREATE for the text, which is in the column of the first of the
// titles that the answer has.
func show(ctx context.Context, db *sql.DB, kind, name string, titles ...string) (string, error) {
	query := "SHOW CREATE " + kind + " `" + strings.ReplaceAll(name, "`", "``") + "`"
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return "", fmt.Errorf("%s: %w", query, err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return "", err
	}
	values := make([]sql.NullString, len(columns))
	targets := make([]any, len(columns))
	for i := range values {
		targets[i] = &values[i]
	}
	if !rows.Next() {
		return "", fmt.Errorf("%s: no answer: %w", query, rows.Err())
	}
	if err := rows.Scan(targets...); err != nil {
		return "", err
	}
	for i, column := range columns {
		for _, title := range titles {
			if column == title {
				return values[i].String, rows.Err()
			}
		}
	}
	return "", fmt.Errorf("%s: no column of %q in %q", query, titles, columns)
}
