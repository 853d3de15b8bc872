-- read as: mysql@8.0
CREATE TABLE a (id INT);
source more.sql
\. even_more.sql
\W
delimiter //
CREATE TABLE b (id INT)//
DELIMITER ;
use app
CREATE TABLE c (id INT);
CREATE TABLE source (id INT);
