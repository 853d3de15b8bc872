-- What every server takes: keys of every rule, name, order and shape.

CREATE TABLE accounts (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  email VARCHAR(190) NOT NULL COMMENT 'unique; REFERENCES nothing (id)',
  `display name` VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT 'no, "name" \'yet\'',
  created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  balance DECIMAL(12,2) NOT NULL DEFAULT '0.00',
  flags SET('a','b','c;d') DEFAULT NULL,
  state ENUM('on','off -- not a comment','FOREIGN KEY (id)') NOT NULL DEFAULT 'on',
  picture MEDIUMBLOB,
  UNIQUE KEY email (email),
  KEY by_name (`display name`(20), created_at)
) COMMENT='accounts; FOREIGN KEY (x) REFERENCES y (z)';

CREATE TABLE users (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  account_id BIGINT UNSIGNED NOT NULL,
  manager_id BIGINT UNSIGNED DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY account_user (account_id, id),
  CONSTRAINT users_account FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT users_manager FOREIGN KEY (manager_id) REFERENCES users (id) ON DELETE SET NULL
);

CREATE TABLE orders (
  account_id BIGINT UNSIGNED NOT NULL,
  user_id BIGINT UNSIGNED NOT NULL,
  number INT NOT NULL,
  approved_by BIGINT UNSIGNED,
  PRIMARY KEY (account_id, user_id, number),
  KEY (approved_by),
  CONSTRAINT orders_user FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, id) ON DELETE CASCADE,
  CONSTRAINT `orders approved` FOREIGN KEY (approved_by) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE NO ACTION
);

CREATE TABLE order_lines (
  id INT NOT NULL AUTO_INCREMENT,
  account_id BIGINT UNSIGNED, user_id BIGINT UNSIGNED, number INT,
  PRIMARY KEY (id),
  KEY line_order (account_id, user_id, number),
  CONSTRAINT line_order_key FOREIGN KEY (account_id, user_id, number) REFERENCES orders (account_id, user_id, number) ON DELETE NO ACTION
);

CREATE TABLE tags (id INT NOT NULL, name VARCHAR(30) NOT NULL, PRIMARY KEY (id), UNIQUE KEY (name));
CREATE TABLE user_tags (
  user_id BIGINT UNSIGNED NOT NULL,
  tag VARCHAR(30) NOT NULL,
  PRIMARY KEY (user_id, tag),
  CONSTRAINT ut_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT ut_tag FOREIGN KEY (tag) REFERENCES tags (name) ON UPDATE CASCADE
);

-- A cycle, closed by ALTER TABLE.
CREATE TABLE teams (id INT NOT NULL PRIMARY KEY, lead_id INT);
CREATE TABLE members (
  id INT NOT NULL PRIMARY KEY,
  team_id INT NOT NULL,
  CONSTRAINT member_team FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE
);
ALTER TABLE teams ADD CONSTRAINT team_lead FOREIGN KEY (lead_id) REFERENCES members (id) ON DELETE SET NULL;

-- Two keys over one column, and two to one parent.
CREATE TABLE audits (
  id INT NOT NULL PRIMARY KEY,
  team_id INT, reviewer_team_id INT,
  KEY (team_id), KEY (reviewer_team_id),
  CONSTRAINT audit_team FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE,
  CONSTRAINT audit_reviewer FOREIGN KEY (reviewer_team_id) REFERENCES teams (id) ON DELETE SET NULL
);

-- Names that ask for quotes.
CREATE TABLE `select` (`from` INT NOT NULL, `back``tick` INT, `döner` INT, PRIMARY KEY (`from`), KEY `index` (`back``tick`));
CREATE TABLE `a.b` (
  `order` INT,
  KEY `order` (`order`),
  CONSTRAINT `key of a.b` FOREIGN KEY (`order`) REFERENCES `select` (`from`) ON DELETE CASCADE
);

-- No table of the list, and tables without keys.
CREATE VIEW active AS SELECT u.id, a.email FROM users u JOIN accounts a ON a.id = u.account_id WHERE a.state = 'on';
CREATE TABLE heap (a INT, b DOUBLE PRECISION, c FLOAT(7,4), d YEAR, e BIT(3), f TINYINT(1), g BINARY(16), h DATETIME(6), i NUMERIC(5), j CHAR, k VARBINARY(20), l TIME(3), m DATE, n BOOLEAN, o INTEGER UNSIGNED ZEROFILL, p LONGTEXT, q REAL);
CREATE TABLE copied LIKE users;

-- Partitions, of every kind with a part's options.
CREATE TABLE events (id INT NOT NULL, at DATE NOT NULL, PRIMARY KEY (id, at))
  PARTITION BY RANGE (YEAR(at)) (PARTITION p1 VALUES LESS THAN (2020) COMMENT = 'old; very', PARTITION p2 VALUES LESS THAN MAXVALUE);
CREATE TABLE shards (id INT NOT NULL PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 4;
CREATE TABLE regions (id INT NOT NULL, region INT NOT NULL) PARTITION BY LIST (region) (PARTITION north VALUES IN (1, 2), PARTITION south VALUES IN (3));

-- What is dropped and changed again.
CREATE TABLE gone (id INT);
DROP TABLE gone;
ALTER TABLE audits DROP FOREIGN KEY audit_reviewer;
ALTER TABLE audits ADD COLUMN note TEXT;
ALTER TABLE audits ADD KEY noted (note(10)), ADD COLUMN extra INT DEFAULT 0 FIRST;
ALTER TABLE members ADD COLUMN buddy_id INT NULL AFTER team_id;
ALTER TABLE members ADD CONSTRAINT member_buddy FOREIGN KEY (buddy_id) REFERENCES members (id) ON DELETE SET NULL;
CREATE INDEX by_state ON accounts (state, balance);
