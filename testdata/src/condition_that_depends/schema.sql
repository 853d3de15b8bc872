CREATE TABLE clients (id INT PRIMARY KEY, name VARCHAR(40));
CREATE TABLE sessions (
  id INT PRIMARY KEY,
  client_id INT NOT NULL,
  client_name VARCHAR(40),
  FOREIGN KEY (client_id) REFERENCES clients (id)
);
