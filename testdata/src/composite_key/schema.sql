CREATE TABLE rooms (house INT, number INT, PRIMARY KEY (house, number));
CREATE TABLE bookings (
  id INT PRIMARY KEY,
  house INT NOT NULL,
  room INT NOT NULL,
  FOREIGN KEY (house, room) REFERENCES rooms (house, number)
);
CREATE TABLE seats (row_no INT, seat_no INT, PRIMARY KEY (row_no, seat_no));
CREATE TABLE tickets (
  id INT PRIMARY KEY,
  row_no INT,
  seat_no INT,
  FOREIGN KEY (row_no, seat_no) REFERENCES seats (row_no, seat_no) ON DELETE CASCADE
);
