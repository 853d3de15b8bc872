// Package handlers imports no library.
package handlers

import "handle_of_other_package/database"

func DeleteUser(id int) error {
	_, err := database.DB.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func DeleteUserOf(id int) error {
	_, err := database.Conn().Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func DeleteModel(id uint) error {
	return database.Gorm.Delete(&database.User{}, id).Error // want "CL102"
}

func DeleteUserAndPosts(id int) error {
	tx, err := database.DB.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func DeletePosts(id int) error {
	_, err := database.DB.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}

func DeleteTopic(id uint) error {
	_, err := database.DB.Exec("DELETE FROM topics WHERE id = ?", id)
	return err
}

func DeleteTopicModel(id uint) error {
	return database.Gorm.Delete(&database.Topic{}, id).Error
}
