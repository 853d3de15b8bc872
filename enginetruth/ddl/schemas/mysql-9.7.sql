-- MySQL's own: invisible columns and keys, functional keys, spatial and vector
-- types, keys declared with a column, which MySQL heeds from 9.0.

CREATE TABLE functional (
  id INT NOT NULL PRIMARY KEY,
  name VARCHAR(50),
  secret INT INVISIBLE,
  data JSON,
  UNIQUE KEY lower_name ((LOWER(name))),
  KEY mixed (id, (id + 1) DESC),
  KEY multi ((CAST(data->'$[*]' AS UNSIGNED ARRAY))),
  KEY hidden (name) INVISIBLE,
  KEY falling (name DESC, id ASC)
);
CREATE TABLE places (
  id BINARY(16) NOT NULL DEFAULT (UUID_TO_BIN(UUID())) PRIMARY KEY,
  at POINT NOT NULL /*!80003 SRID 4326 */,
  shape GEOMETRY,
  area POLYGON,
  v VECTOR(4),
  SPATIAL KEY sp (at)
) SECONDARY_ENGINE_ATTRIBUTE='{"b": 2}';
CREATE TABLE articles (id INT NOT NULL PRIMARY KEY, title TEXT, body TEXT, FULLTEXT KEY words (title, body) WITH PARSER ngram);
CREATE TABLE inline_child (id INT NOT NULL PRIMARY KEY, place_id BINARY(16) REFERENCES places (id) ON DELETE CASCADE, article_id INT REFERENCES articles);
CREATE TABLE checked (id INT NOT NULL PRIMARY KEY, n INT CHECK (n > 0) NOT ENFORCED, CONSTRAINT odd CHECK (n % 2 = 1) NOT ENFORCED);
-- As sql_generate_invisible_primary_key makes it of a table without a key.
CREATE TABLE keyless (my_row_id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE, a INT, PRIMARY KEY (my_row_id));
-- A parent key that is not unique, which MySQL refuses since 8.4 unless told
-- otherwise: that the key acts is not to be read from a dump.
SET SESSION restrict_fk_on_non_standard_key = OFF;
CREATE TABLE many (id INT NOT NULL, n INT NOT NULL, PRIMARY KEY (id), KEY n (n));
CREATE TABLE many_child (id INT NOT NULL PRIMARY KEY, n INT, CONSTRAINT to_many FOREIGN KEY (n) REFERENCES many (n) ON DELETE CASCADE);
