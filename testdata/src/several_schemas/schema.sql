CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT REFERENCES users (id) ON DELETE CASCADE -- want "CL201: .*schema old"
);
CREATE TABLE teams (id INT PRIMARY KEY);
CREATE TABLE seats (
  id INT PRIMARY KEY,
  team_id INT,
  FOREIGN KEY (team_id) REFERENCES teams (id)
);
CREATE TABLE rooms (id INT PRIMARY KEY);
CREATE TABLE beds (
  id INT PRIMARY KEY,
  room_id INT,
  FOREIGN KEY (room_id) REFERENCES rooms (id) ON DELETE CASCADE
);
