CREATE TABLE rooms (
    id INT NOT NULL AUTO_INCREMENT,
    name VARCHAR(60) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY rooms_name (name)
);
CREATE TABLE devices (
    serial CHAR(12) NOT NULL PRIMARY KEY,
    room_id INT NULL REFERENCES rooms (id) ON DELETE SET NULL
);
