-- MariaDB's own: types, system versioning, periods, sequences, engines, keys
-- declared with a column, which MariaDB heeds.

CREATE SEQUENCE numbers START WITH 10 INCREMENT BY 5;
CREATE TABLE things (
  id UUID NOT NULL DEFAULT uuid() PRIMARY KEY,
  ip INET6, ip4 INET4,
  packed TEXT COMPRESSED,
  number INT DEFAULT NEXTVAL(numbers),
  data JSON CHECK (JSON_VALID(data)),
  at POINT,
  hidden INT INVISIBLE DEFAULT 5,
  KEY ignored_key (number) IGNORED,
  KEY falling (number DESC)
) PAGE_CHECKSUM=1;
CREATE TABLE thing_parts (
  id INT NOT NULL PRIMARY KEY,
  thing_id UUID REFERENCES things (id) ON DELETE CASCADE,
  other_id UUID,
  CONSTRAINT other FOREIGN KEY other_index (other_id) REFERENCES things (id) ON DELETE SET NULL
);
CREATE TABLE versioned (id INT NOT NULL PRIMARY KEY, price INT) WITH SYSTEM VERSIONING;
CREATE TABLE versioned_by_hand (
  id INT NOT NULL PRIMARY KEY,
  a INT UNIQUE, b INT,
  UNIQUE KEY both_of (b, a), KEY plain (b),
  valid_from TIMESTAMP(6) GENERATED ALWAYS AS ROW START,
  valid_to TIMESTAMP(6) GENERATED ALWAYS AS ROW END,
  PERIOD FOR SYSTEM_TIME (valid_from, valid_to)
) WITH SYSTEM VERSIONING;
CREATE TABLE bookings (
  room INT NOT NULL, starts DATE NOT NULL, ends DATE NOT NULL,
  PERIOD FOR stay (starts, ends),
  UNIQUE KEY once (room, stay WITHOUT OVERLAPS)
);
CREATE TABLE aria_log (id INT NOT NULL PRIMARY KEY, text TEXT) ENGINE=Aria TRANSACTIONAL=1;
CREATE OR REPLACE TABLE replaced (id INT NOT NULL PRIMARY KEY) ENGINE=InnoDB ROW_FORMAT=DYNAMIC;
CREATE TABLE words (id INT NOT NULL PRIMARY KEY, body TEXT, FULLTEXT KEY (body));
