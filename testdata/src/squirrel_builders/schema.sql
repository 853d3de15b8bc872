CREATE TABLE users (id BIGINT PRIMARY KEY, name VARCHAR(40));
CREATE TABLE posts (
  id BIGINT PRIMARY KEY,
  user_id BIGINT,
  kind VARCHAR(10),
  CONSTRAINT posts_user FOREIGN KEY (user_id) REFERENCES users (id)
);
