-- A new file is a new connection, to the first database.
ALTER TABLE users ADD COLUMN name TEXT;
