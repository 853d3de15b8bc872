-- Deletes one user.
DELETE FROM e01_users WHERE id = ?
