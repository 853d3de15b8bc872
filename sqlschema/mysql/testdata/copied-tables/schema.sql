-- read as: mysql@8.0 mariadb@10.11
CREATE TABLE p (id INT PRIMARY KEY);
CREATE TABLE c (
  id INT NOT NULL,
  p_id INT DEFAULT NULL,
  PRIMARY KEY (id),
  KEY by_p (p_id),
  CONSTRAINT c_p FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE
) ENGINE=InnoDB;
-- No foreign key is copied.
CREATE TABLE c_copy LIKE c;
CREATE TABLE IF NOT EXISTS c_copy2 (LIKE c);
CREATE TABLE from_query AS SELECT * FROM c;
CREATE TABLE from_both (id INT PRIMARY KEY, KEY (x)) ENGINE=InnoDB SELECT x FROM c;
CREATE TABLE from_parens (SELECT 1 AS one);
