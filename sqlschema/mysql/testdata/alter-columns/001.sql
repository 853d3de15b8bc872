-- read as: mysql@8.0 mariadb@10.11
CREATE TABLE p (id INT PRIMARY KEY, code INT, UNIQUE KEY code (code));
CREATE TABLE c (
  id INT PRIMARY KEY,
  a INT,
  b INT,
  p_code INT NOT NULL,
  gone INT,
  KEY a_b (a, b),
  KEY gone (gone),
  KEY gone_a (gone, a),
  CONSTRAINT c_p FOREIGN KEY (p_code) REFERENCES p (code) ON DELETE CASCADE
);
