CREATE OR REPLACE VIEW current_dept_emp AS
SELECT emp_no, dept_no, from_date, to_date FROM dept_emp WHERE to_date IS NULL;
CREATE OR REPLACE VIEW unit_names AS SELECT unit_no, dept_name FROM units;
