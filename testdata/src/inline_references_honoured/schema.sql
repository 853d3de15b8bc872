-- dialect: mysql@9.1
CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE drafts (
  id INT PRIMARY KEY,
  author_id INT,
  FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE notes (
  id INT PRIMARY KEY,
  draft_id INT,
  FOREIGN KEY (draft_id) REFERENCES drafts (id) ON DELETE CASCADE
);
