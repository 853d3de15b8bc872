CREATE TABLE entries (id INT PRIMARY KEY, type INT NOT NULL, author INT);
CREATE TABLE reactions (id INT PRIMARY KEY, entry_id INT NOT NULL);
CREATE TABLE topics (id INT PRIMARY KEY, repo_count INT NOT NULL);
CREATE TABLE repo_topics (topic_id INT NOT NULL, repo_id INT NOT NULL, PRIMARY KEY (topic_id, repo_id));
CREATE TABLE folders (id INT PRIMARY KEY, type INT NOT NULL);
CREATE TABLE notes (
  id INT PRIMARY KEY,
  folder_id INT NOT NULL,
  FOREIGN KEY (folder_id) REFERENCES folders (id)
);
CREATE TABLE versions (id INT PRIMARY KEY, owner_type VARCHAR(20) NOT NULL, owner_id INT NOT NULL, KEY (owner_id));
CREATE TABLE pages (id INT PRIMARY KEY, version_id INT NOT NULL DEFAULT 0);
CREATE TABLE posters (id INT PRIMARY KEY, version_id INT NOT NULL DEFAULT 0);
CREATE TABLE lines_of (id INT PRIMARY KEY, version_id INT NOT NULL);
