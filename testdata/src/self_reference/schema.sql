CREATE TABLE nodes (
  id INT PRIMARY KEY,
  parent_id INT NULL,
  FOREIGN KEY (parent_id) REFERENCES nodes (id)
);
CREATE TABLE branches (
  id INT PRIMARY KEY,
  parent_id INT NULL,
  FOREIGN KEY (parent_id) REFERENCES branches (id) ON DELETE CASCADE
);
CREATE TABLE folders (id INT PRIMARY KEY, parent_id INT NULL);
CREATE TABLE shelves (id INT PRIMARY KEY);
CREATE TABLE books (id INT PRIMARY KEY, shelf_id INT NOT NULL, FOREIGN KEY (shelf_id) REFERENCES shelves (id));
