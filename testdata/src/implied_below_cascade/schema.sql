CREATE TABLE authors (id INT PRIMARY KEY);
CREATE TABLE books (
  id INT PRIMARY KEY,
  author_id INT NOT NULL,
  FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE CASCADE
);
-- the code looks at the two together
CREATE TABLE reviews (id INT PRIMARY KEY, book_id INT NOT NULL, KEY (book_id));
-- nothing but the name
CREATE TABLE pushes (id INT PRIMARY KEY, book_id INT NOT NULL, KEY (book_id));

CREATE TABLE series (id INT PRIMARY KEY);
CREATE TABLE volumes (
  id INT PRIMARY KEY,
  series_id INT NOT NULL,
  FOREIGN KEY (series_id) REFERENCES series (id) ON DELETE CASCADE
);
CREATE TABLE volume_scans (id INT PRIMARY KEY, volume_id INT NOT NULL, KEY (volume_id));

CREATE TABLE shelves (id INT PRIMARY KEY);
CREATE TABLE boxes (
  id INT PRIMARY KEY,
  shelf_id INT NOT NULL,
  FOREIGN KEY (shelf_id) REFERENCES shelves (id) ON DELETE CASCADE
);
CREATE TABLE lids (id INT PRIMARY KEY, box_id INT NOT NULL);
