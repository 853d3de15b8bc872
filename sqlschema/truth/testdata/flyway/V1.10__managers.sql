ALTER TABLE employees ADD CONSTRAINT employees_manager FOREIGN KEY (manager) REFERENCES employees (emp_no) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE dept_emp ADD COLUMN to_date DATE NULL AFTER from_date;
