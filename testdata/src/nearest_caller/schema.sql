CREATE TABLE blobs (id INT PRIMARY KEY, created INT);
CREATE TABLE files (id INT PRIMARY KEY, blob_id INT NOT NULL, KEY (blob_id));
CREATE TABLE pictures (id INT PRIMARY KEY);
CREATE TABLE frames (id INT PRIMARY KEY, picture_id INT NOT NULL, KEY (picture_id));
