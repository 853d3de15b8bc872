// Package named_in_part has columns that name a part of the table they refer to.
package named_in_part

import "database/sql"

// Note puts the key of a configuration into an event's column, which is indexed and
// named by the first word of the table.
func Note(db *sql.DB, title string) error {
	var id int
	if err := db.QueryRow("SELECT id FROM task_configs WHERE title = ?", title).Scan(&id); err != nil {
		return err
	}
	_, err := db.Exec("INSERT INTO user_task_events (task_id) VALUES (?)", id)
	return err
}

func DeleteTaskConfig(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM task_configs WHERE id = ?", id) // program want `CL101: .*user_task_events\.task_id`
	return err
}

// NoteJob does so with a column that has no index.
func NoteJob(db *sql.DB) error {
	var id int
	if err := db.QueryRow("SELECT id FROM job_configs").Scan(&id); err != nil {
		return err
	}
	_, err := db.Exec("INSERT INTO user_job_events (job_id) VALUES (?)", id)
	return err
}

func DeleteJobConfig(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM job_configs WHERE id = ?", id)
	return err
}

// DeleteMailConfig: no value goes into the column, which has an index.
func DeleteMailConfig(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM mail_configs WHERE id = ?", id)
	return err
}

// DeleteDictType: the column's table and the column make the parent's name.
func DeleteDictType(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM dict_types WHERE id = ?", id) // program want `CL101: .*dicts\.type_id`
	return err
}

// DeleteWordForm: nothing but the name speaks for it.
func DeleteWordForm(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM word_forms WHERE id = ?", id)
	return err
}

// DeleteSource: both tables have the text by which sources are known.
func DeleteSource(db *sql.DB, source string) error {
	_, err := db.Exec("DELETE FROM data_sources WHERE source_id = ?", source) // program want `CL101: .*auto_tasks\.source_id`
	return err
}

func DeleteSourceAndTasks(tx *sql.Tx, source string) error {
	if _, err := tx.Exec("DELETE FROM auto_tasks WHERE source_id = ?", source); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM data_sources WHERE source_id = ?", source)
	return err
}

// DeleteSink: a number and a text are not the same.
func DeleteSink(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM data_sinks WHERE id = ?", id)
	return err
}

// DeleteGate: which gates are meant cannot be told.
func DeleteGate(db *sql.DB, gate string) error {
	_, err := db.Exec("DELETE FROM red_gates WHERE gate_id = ?", gate)
	return err
}
