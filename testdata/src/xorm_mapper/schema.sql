CREATE TABLE app_api_key (id BIGINT PRIMARY KEY);
CREATE TABLE app_use (
  id BIGINT PRIMARY KEY,
  key_id BIGINT NOT NULL,
  CONSTRAINT use_key FOREIGN KEY (key_id) REFERENCES app_api_key (id)
);
