CREATE TABLE salaries (
  id SERIAL,
  emp_no INT NOT NULL,
  salary INT NOT NULL,
  CONSTRAINT salaries_employee FOREIGN KEY (emp_no) REFERENCES employees (emp_no)
);
DELIMITER $$
CREATE TRIGGER salaries_bd BEFORE DELETE ON salaries FOR EACH ROW
BEGIN
  IF OLD.salary > 0 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'still paid; ask first';
  END IF;
END$$
CREATE PROCEDURE raise_all(IN percent INT)
BEGIN
  UPDATE salaries SET salary = salary * (100 + percent) / 100;
END$$
DELIMITER ;
