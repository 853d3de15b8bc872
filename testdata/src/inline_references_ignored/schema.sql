-- dialect: mysql@5.7
CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT REFERENCES users (id) ON DELETE CASCADE -- want "CL201: mysql@5.7 makes no foreign key of the column-level REFERENCES on posts.user_id"
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
