CREATE TABLE users (id INT PRIMARY KEY, email VARCHAR(80));
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NULL,
  KEY (user_id)
);
CREATE TABLE tags (id INT PRIMARY KEY, label VARCHAR(20));
