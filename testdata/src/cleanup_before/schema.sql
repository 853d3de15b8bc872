CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NULL,
  state VARCHAR(10),
  FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE TABLE notes (
  id INT PRIMARY KEY,
  post_id INT NULL,
  FOREIGN KEY (post_id) REFERENCES posts (id) ON DELETE CASCADE
);
