-- read as: mysql@8.0 mariadb@10.11
CREATE TABLE t (
  id INT,
  email VARCHAR(100) UNIQUE,
  name VARCHAR(100),
  body TEXT,
  doc JSON,
  PRIMARY KEY (id),
  KEY (name(10) DESC),
  KEY (name, id),
  UNIQUE (email),
  CONSTRAINT one_name UNIQUE (name),
  CONSTRAINT ignored UNIQUE INDEX by_both USING BTREE (name, email) COMMENT 'x',
  FULLTEXT KEY words (body) WITH PARSER ngram,
  KEY expr ((CAST(doc->>'$.a' AS UNSIGNED)), id)
);
ALTER TABLE t DROP PRIMARY KEY, ADD PRIMARY KEY (id, email);
ALTER TABLE t DROP INDEX email_2, ADD INDEX email_2 (email, id), RENAME INDEX words TO words2;
ALTER TABLE t DROP KEY name, DROP CONSTRAINT one_name;
CREATE UNIQUE INDEX made ON t (name(5), id DESC) USING BTREE COMMENT 'x' ALGORITHM=INPLACE;
CREATE FULLTEXT INDEX made_too ON t (name);
DROP INDEX by_both ON t;
DROP INDEX `expr` ON t LOCK=NONE;
ALTER TABLE t ADD CONSTRAINT ck CHECK (id > 0), DROP CHECK ck;
ALTER TABLE t ADD CONSTRAINT ck CHECK (id > 0);
ALTER TABLE t DROP CONSTRAINT ck;
DROP INDEX `PRIMARY` ON t;
