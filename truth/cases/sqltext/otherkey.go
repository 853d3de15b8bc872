package sqltext

import (
	"context"
	"database/sql"
)

// OtherKeyUUID deletes a host whose profiles name it by its uuid.
//
//	CREATE TABLE ok1_hosts (id INT PRIMARY KEY, uuid CHAR(8) NOT NULL UNIQUE);
//	CREATE TABLE ok1_profiles (id INT PRIMARY KEY, ok1_host_uuid CHAR(8) NOT NULL);
//	INSERT INTO ok1_hosts VALUES (1, 'one'), (2, 'two');
//	INSERT INTO ok1_profiles VALUES (10, 'one'), (20, 'two');
//
// Implied: ok1_profiles.ok1_host_uuid -> ok1_hosts.uuid
// Reality: orphaned
func (Cases) OtherKeyUUID(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM ok1_hosts WHERE id = ?", id)
	return err
}

// OtherKeyUUIDLookedUp looks the uuid up and deletes the profiles by it first.
//
//	CREATE TABLE ok2_hosts (id INT PRIMARY KEY, uuid CHAR(8) NOT NULL UNIQUE);
//	CREATE TABLE ok2_profiles (id INT PRIMARY KEY, ok2_host_uuid CHAR(8) NOT NULL);
//	INSERT INTO ok2_hosts VALUES (1, 'one'), (2, 'two');
//	INSERT INTO ok2_profiles VALUES (10, 'one'), (20, 'two');
//
// Implied: ok2_profiles.ok2_host_uuid -> ok2_hosts.uuid
// Reality: ok
func (Cases) OtherKeyUUIDLookedUp(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		var uuid string
		if err := tx.QueryRowContext(ctx, "SELECT uuid FROM ok2_hosts WHERE id = ?", id).Scan(&uuid); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM ok2_profiles WHERE ok2_host_uuid = ?", uuid); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM ok2_hosts WHERE id = ?", id)
		return err
	})
}

// OtherKeySelected deletes the profiles by a sub-select of the uuid.
//
//	CREATE TABLE ok3_hosts (id INT PRIMARY KEY, uuid CHAR(8) NOT NULL UNIQUE);
//	CREATE TABLE ok3_profiles (id INT PRIMARY KEY, ok3_host_uuid CHAR(8) NOT NULL);
//	INSERT INTO ok3_hosts VALUES (1, 'one'), (2, 'two');
//	INSERT INTO ok3_profiles VALUES (10, 'one'), (20, 'two');
//
// Implied: ok3_profiles.ok3_host_uuid -> ok3_hosts.uuid
// Reality: ok
func (Cases) OtherKeySelected(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM ok3_profiles WHERE ok3_host_uuid IN (SELECT uuid FROM ok3_hosts WHERE id = ?)", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM ok3_hosts WHERE id = ?", id)
		return err
	})
}

// OtherKeyJoined deletes a role by its name above grants that a query joins by it.
//
//	CREATE TABLE ok4_roles (id INT PRIMARY KEY, name VARCHAR(8) NOT NULL UNIQUE);
//	CREATE TABLE ok4_grants (id INT PRIMARY KEY, ok4_role_name VARCHAR(8));
//	INSERT INTO ok4_roles VALUES (1, 'one'), (2, 'two');
//	INSERT INTO ok4_grants VALUES (10, 'one'), (20, 'two');
//
// Implied: ok4_grants.ok4_role_name -> ok4_roles.name
// Reality: orphaned
func (Cases) OtherKeyJoined(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM ok4_roles WHERE id = ?", id)
	return err
}

// Ok4Role is the query that joins them.
func Ok4Role(ctx context.Context, db *sql.DB, grant int64) (role int64, err error) {
	err = db.QueryRowContext(ctx, "SELECT r.id FROM ok4_grants g JOIN ok4_roles r ON r.name = g.ok4_role_name WHERE g.id = ?", grant).Scan(&role)
	return role, err
}

// OtherKeyWrongColumn deletes profiles by the uuid, but in the column of another.
//
//	CREATE TABLE ok5_hosts (id INT PRIMARY KEY, uuid CHAR(8) NOT NULL UNIQUE);
//	CREATE TABLE ok5_profiles (id INT PRIMARY KEY, ok5_host_uuid CHAR(8) NOT NULL, made_by CHAR(8));
//	INSERT INTO ok5_hosts VALUES (1, 'one'), (2, 'two');
//	INSERT INTO ok5_profiles VALUES (10, 'one', 'two'), (20, 'two', 'two');
//
// Implied: ok5_profiles.ok5_host_uuid -> ok5_hosts.uuid
// Unknown: whether the maker of a profile may be its host
// Reality: orphaned
func (Cases) OtherKeyWrongColumn(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		var uuid string
		if err := tx.QueryRowContext(ctx, "SELECT uuid FROM ok5_hosts WHERE id = ?", id).Scan(&uuid); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM ok5_profiles WHERE made_by = ?", uuid); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM ok5_hosts WHERE id = ?", id)
		return err
	})
}

// OtherKeyShared deletes a source above jobs that know it by a text which is not its
// primary key, and not unique.
//
//	CREATE TABLE ok6_feeds (id INT PRIMARY KEY, feed_id VARCHAR(8) NOT NULL, KEY (feed_id));
//	CREATE TABLE ok6_jobs (id INT PRIMARY KEY, feed_id VARCHAR(8) NOT NULL, KEY (feed_id));
//	INSERT INTO ok6_feeds VALUES (1, 'one'), (2, 'two');
//	INSERT INTO ok6_jobs VALUES (10, 'one'), (20, 'two');
//
// Implied: ok6_jobs.feed_id -> ok6_feeds.feed_id
// Reality: orphaned
func (Cases) OtherKeyShared(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM ok6_feeds WHERE id = ?", id)
	return err
}

// OtherKeySharedCleaned deletes the jobs by that text first.
//
//	CREATE TABLE ok7_pipes (id INT PRIMARY KEY, pipe_id VARCHAR(8) NOT NULL, KEY (pipe_id));
//	CREATE TABLE ok7_jobs (id INT PRIMARY KEY, pipe_id VARCHAR(8) NOT NULL, KEY (pipe_id));
//	INSERT INTO ok7_pipes VALUES (1, 'one'), (2, 'two');
//	INSERT INTO ok7_jobs VALUES (10, 'one'), (20, 'two');
//
// Implied: ok7_jobs.pipe_id -> ok7_pipes.pipe_id
// Reality: ok
func (Cases) OtherKeySharedCleaned(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM ok7_jobs WHERE pipe_id IN (SELECT pipe_id FROM ok7_pipes WHERE id = ?)", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM ok7_pipes WHERE id = ?", id)
		return err
	})
}
