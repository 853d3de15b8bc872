DROP TRIGGER salaries_bd;
ALTER TABLE salaries DROP FOREIGN KEY salaries_employee, ADD CONSTRAINT salaries_employee_2 FOREIGN KEY (emp_no) REFERENCES employees (emp_no) ON DELETE CASCADE;
ALTER TABLE departments RENAME AS units;
ALTER TABLE units CHANGE dept_no unit_no CHAR(4) NOT NULL FIRST, RENAME INDEX dept_name TO unit_name;
CREATE TABLE badges (
  nr INT NOT NULL PRIMARY KEY,
  emp_no INT,
  CONSTRAINT badge_holder FOREIGN KEY (emp_no) REFERENCES employees (emp_no) ON DELETE SET DEFAULT
);
CREATE TABLE badge_log (
  nr INT NOT NULL,
  at DATETIME NOT NULL,
  FOREIGN KEY (nr) REFERENCES badges (nr) ON DELETE CASCADE
) ENGINE=MEMORY;
CREATE TABLE badges_lost LIKE badges;
DELIMITER //
CREATE TRIGGER employees_ai AFTER INSERT ON employees FOR EACH ROW INSERT INTO badges (nr, emp_no) VALUES (NEW.emp_no, NEW.emp_no)//
DELIMITER ;
