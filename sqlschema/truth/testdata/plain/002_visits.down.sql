DROP TABLE prescriptions; DROP TABLE visits;
