CREATE TABLE p (
  id INT PRIMARY KEY
);
-- read as: mysql@8.0
DELIMITER //
CREATE TRIGGER t AFTER DELETE ON p FOR EACH ROW SET @x = 1//
DELIMITER ;
use app
CREATE TABLE c (id INT); -- done
