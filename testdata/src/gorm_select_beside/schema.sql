CREATE TABLE accounts (id INT PRIMARY KEY);
CREATE TABLE users (
  id INT PRIMARY KEY,
  account_id INT NOT NULL,
  FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE TABLE peers (
  id INT PRIMARY KEY,
  account_id INT NOT NULL,
  user_id INT NOT NULL,
  FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE TABLE notes (id INT PRIMARY KEY, user_id INT NOT NULL);
