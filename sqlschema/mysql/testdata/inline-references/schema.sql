-- read as: mysql@5.7 mysql@8.0 mysql@9.1 mysql mariadb@10.4 mariadb@10.11 tidb@8.5
CREATE TABLE users (
  id INT PRIMARY KEY,
  owner_id INT
);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL DEFAULT 0 COMMENT 'the author' REFERENCES users (id) ON DELETE CASCADE
);
-- Without columns: the primary key for MySQL 9, the column of the same name for MariaDB.
CREATE TABLE badges (id INT PRIMARY KEY, user_id INT REFERENCES users ON DELETE CASCADE);
CREATE TABLE owners (owner_id INT PRIMARY KEY REFERENCES users);
-- By ALTER TABLE.
ALTER TABLE badges ADD COLUMN giver_id INT REFERENCES users (id) ON DELETE SET NULL;
-- The table-level form counts everywhere, and numbers after those that count.
ALTER TABLE badges ADD FOREIGN KEY (id) REFERENCES posts (id);
-- Without columns at table level.
ALTER TABLE badges ADD CONSTRAINT badges_post FOREIGN KEY (id) REFERENCES posts;
