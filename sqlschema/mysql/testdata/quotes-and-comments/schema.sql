-- read as: mysql@8.0
# a comment; with a delimiter
/* another; one */
CREATE TABLE `odd``name` ( -- trailing; comment
  `a;b` VARCHAR(9) DEFAULT 'it''s; ok' COMMENT 'a \'quoted\'; word',
  c INT DEFAULT -1, # two words -- no more
  d VARCHAR(3) DEFAULT '\\'
);CREATE TABLE next_one (id INT)
;
CREATE TABLE `ünïcode` (`schlüssel` INT, größe INT);
CREATE TABLE no_delimiter (id INT)
