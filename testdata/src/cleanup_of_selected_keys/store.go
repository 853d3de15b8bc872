// Package cleanup_of_selected_keys selects the keys of the child rows first, and
// deletes the rows by their own key.
package cleanup_of_selected_keys

import "database/sql"

func deleteStep(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM logs WHERE step_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM steps WHERE id = ?", id)
	return err
}

func stepsOf(tx *sql.Tx, pipeline int) (ids []int, err error) {
	rows, err := tx.Query("SELECT id FROM steps WHERE pipeline_id = ?", pipeline)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// DeletePipeline deletes each of its steps.
func DeletePipeline(tx *sql.Tx, pipeline int) error {
	rows, err := tx.Query("SELECT id FROM steps WHERE pipeline_id = ?", pipeline)
	if err != nil {
		return err
	}
	var ids []int
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return err
		}
		ids = append(ids, id)
	}
	for _, id := range ids {
		if err := deleteStep(tx, id); err != nil {
			return err
		}
	}
	_, err = tx.Exec("DELETE FROM pipelines WHERE id = ?", pipeline)
	return err
}

// DeletePipelineByPages reads some of the steps at a time.
func DeletePipelineByPages(tx *sql.Tx, pipeline int) error {
	for {
		rows, err := tx.Query("SELECT id FROM steps WHERE pipeline_id = ? LIMIT 50", pipeline)
		if err != nil {
			return err
		}
		n := 0
		for rows.Next() {
			var id int
			if err := rows.Scan(&id); err != nil {
				return err
			}
			if err := deleteStep(tx, id); err != nil {
				return err
			}
			n++
		}
		if n == 0 {
			break
		}
	}
	_, err := tx.Exec("DELETE FROM pipelines WHERE id = ?", pipeline)
	return err
}

// DeletePipelineByOffset reads on by an offset that grows, while the rows before
// it go: every second page is passed over.
func DeletePipelineByOffset(tx *sql.Tx, pipeline int) error {
	for offset := 0; ; offset += 50 {
		rows, err := tx.Query("SELECT id FROM steps WHERE pipeline_id = ? LIMIT 50 OFFSET ?", pipeline, offset)
		if err != nil {
			return err
		}
		n := 0
		for rows.Next() {
			var id int
			if err := rows.Scan(&id); err != nil {
				return err
			}
			if err := deleteStep(tx, id); err != nil {
				return err
			}
			n++
		}
		if n == 0 {
			break
		}
	}
	_, err := tx.Exec("DELETE FROM pipelines WHERE id = ?", pipeline) // program want `CL106: .*steps\.pipeline_id: the cleanup at .* growing offset`
	return err
}

// DeletePipelineOfAnother selects by another key than it deletes.
func DeletePipelineOfAnother(tx *sql.Tx, pipeline, other int) error {
	if err := deleteStep(tx, other); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM pipelines WHERE id = ?", pipeline)
	return err
}

// DeletePipelineAlone leaves the steps behind.
func DeletePipelineAlone(tx *sql.Tx, pipeline int) error {
	_, err := tx.Exec("DELETE FROM pipelines WHERE id = ?", pipeline) // program want `CL101: .*steps\.pipeline_id`
	return err
}

// DeleteStepsAlone selects the right rows and leaves what hangs below them.
func DeleteStepsAlone(tx *sql.Tx, pipeline int) error {
	var id int
	if err := tx.QueryRow("SELECT id FROM steps WHERE pipeline_id = ?", pipeline).Scan(&id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM steps WHERE id = ?", id) // program want `CL101: .*logs\.step_id`
	return err
}
