CREATE TABLE users (id BIGINT PRIMARY KEY);
CREATE TABLE app_users (id BIGINT PRIMARY KEY);
CREATE TABLE app_posts (
  id BIGINT PRIMARY KEY,
  user_id BIGINT NULL,
  CONSTRAINT fk_posts FOREIGN KEY (user_id) REFERENCES app_users (id)
);
CREATE TABLE posts (
  id BIGINT PRIMARY KEY,
  user_id BIGINT NULL,
  CONSTRAINT fk_old_posts FOREIGN KEY (user_id) REFERENCES users (id)
);
