CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE comments (
  id INT PRIMARY KEY,
  post_id INT NOT NULL,
  FOREIGN KEY (post_id) REFERENCES posts (id) -- want "CL203: deleting from users cascades to posts and is blocked there by comments.post_id"
);
CREATE TABLE profiles (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE pictures (
  id INT PRIMARY KEY,
  profile_id INT NOT NULL,
  FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE
);
CREATE TABLE folders (id INT PRIMARY KEY);
CREATE TABLE files (
  id INT PRIMARY KEY,
  folder_id INT NOT NULL,
  FOREIGN KEY (folder_id) REFERENCES folders (id) ON DELETE CASCADE
);
CREATE TABLE blobs (
  id INT PRIMARY KEY,
  file_id INT NOT NULL,
  FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE CASCADE
);
