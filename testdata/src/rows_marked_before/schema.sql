CREATE TABLE users (id VARCHAR(32) PRIMARY KEY, name VARCHAR(64) NOT NULL, flag TINYINT NOT NULL DEFAULT 0, deleted_at DATETIME NULL);
CREATE TABLE user_groups (
  user_id VARCHAR(32) NOT NULL,
  group_id VARCHAR(32) NOT NULL,
  PRIMARY KEY (user_id, group_id),
  CONSTRAINT groups_user FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE TABLE user_tokens (
  id BIGINT PRIMARY KEY,
  user_id VARCHAR(32) NOT NULL,
  CONSTRAINT tokens_user FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE TABLE jobs (id BIGINT PRIMARY KEY, status INT NOT NULL);
CREATE TABLE job_logs (
  id BIGINT PRIMARY KEY,
  job_id BIGINT NOT NULL,
  CONSTRAINT logs_job FOREIGN KEY (job_id) REFERENCES jobs (id)
);
