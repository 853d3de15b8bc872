CREATE TABLE posts (id INT PRIMARY KEY);
CREATE TABLE comments (
  id INT PRIMARY KEY,
  post_id INT NOT NULL,
  FOREIGN KEY (post_id) REFERENCES posts (id)
);
