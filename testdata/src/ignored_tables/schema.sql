CREATE TABLE audit_runs (id INT PRIMARY KEY);
CREATE TABLE audit_lines (
  id INT PRIMARY KEY,
  run_id INT NOT NULL,
  FOREIGN KEY (run_id) REFERENCES audit_runs (id)
);
CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id)
);
