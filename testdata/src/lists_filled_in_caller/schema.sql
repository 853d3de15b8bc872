CREATE TABLE users (id INT PRIMARY KEY, gone BOOL NOT NULL);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  editor INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id)
);
