CREATE TABLE users (id INT PRIMARY KEY) ENGINE=InnoDB;
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE -- want "CL202: table posts is MyISAM"
) ENGINE=MyISAM;
CREATE TABLE groups_of_users (id INT PRIMARY KEY) ENGINE=InnoDB;
CREATE TABLE memberships (
  id INT PRIMARY KEY,
  group_id INT NOT NULL,
  FOREIGN KEY (group_id) REFERENCES groups_of_users (id) ON DELETE CASCADE
) ENGINE=InnoDB;
CREATE TABLE badges (
  id INT PRIMARY KEY,
  group_id INT NOT NULL,
  FOREIGN KEY (group_id) REFERENCES groups_of_users (id) ON DELETE CASCADE
);
