CREATE TABLE version (id INT PRIMARY KEY, state INT NOT NULL);
CREATE TABLE file (
  id INT PRIMARY KEY,
  version_id INT NOT NULL,
  FOREIGN KEY (version_id) REFERENCES version (id)
);
CREATE TABLE note (id INT PRIMARY KEY);
