CREATE TABLE dept_emp (
  emp_no INT NOT NULL,
  dept_no CHAR(4) NOT NULL,
  from_date DATE NOT NULL,
  KEY (emp_no),
  FOREIGN KEY (emp_no) REFERENCES employees (emp_no) ON DELETE CASCADE,
  FOREIGN KEY (dept_no) REFERENCES departments (dept_no) ON DELETE CASCADE,
  PRIMARY KEY (emp_no, dept_no)
);
CREATE TABLE titles (
  emp_no INT NOT NULL REFERENCES employees (emp_no) ON DELETE CASCADE ON UPDATE CASCADE,
  title VARCHAR(50) NOT NULL,
  from_date DATE NOT NULL,
  PRIMARY KEY (emp_no, title, from_date)
) ENGINE=InnoDB;
