CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE messages (
  id INT PRIMARY KEY,
  sender_id INT NULL,
  receiver_id INT NULL,
  FOREIGN KEY (sender_id) REFERENCES users (id),
  FOREIGN KEY (receiver_id) REFERENCES users (id)
);
CREATE TABLE accounts (id INT PRIMARY KEY);
CREATE TABLE transfers (
  id INT PRIMARY KEY,
  source_id INT NULL,
  target_id INT NULL,
  FOREIGN KEY (source_id) REFERENCES accounts (id) ON DELETE CASCADE,
  FOREIGN KEY (target_id) REFERENCES accounts (id) ON DELETE SET NULL
);
