-- dialect: mysql@9.7
CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(40));
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
