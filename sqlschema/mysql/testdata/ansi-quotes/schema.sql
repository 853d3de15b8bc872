-- read as: mysql@8.0
SET sql_mode = 'ANSI_QUOTES,NO_ENGINE_SUBSTITUTION';
SET @saved = @@sql_mode, @sql_mode = '';
CREATE TABLE "order" ("id" INT PRIMARY KEY, "user ""x""" INT, FOREIGN KEY ("user ""x""") REFERENCES "order" ("id") ON DELETE CASCADE);
SET @@SESSION.sql_mode = '';
CREATE TABLE plain (id INT DEFAULT "1" COMMENT "a, b");
-- Not asked for, and no doubt about what is meant.
CREATE TABLE "quoted" ("id" INT);
