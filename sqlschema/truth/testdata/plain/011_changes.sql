ALTER TABLE patients RENAME COLUMN doctor TO family_doctor, ADD born DATE, ADD COLUMN insured BOOL NOT NULL DEFAULT TRUE AFTER name;
ALTER TABLE visits ADD room INT NULL, ADD KEY visits_room (room, day);
ALTER TABLE prescriptions DROP FOREIGN KEY prescriptions_visit;
DROP INDEX prescriptions_visit ON prescriptions;
ALTER TABLE prescriptions ADD CONSTRAINT prescriptions_patient FOREIGN KEY (patient_id) REFERENCES patients (id) ON DELETE CASCADE;
CREATE TABLE rooms (nr INT NOT NULL, wing CHAR NOT NULL, PRIMARY KEY (nr), KEY wing_nr (wing, nr)) ENGINE=MyISAM;
CREATE TABLE room_plan LIKE rooms;
ALTER TABLE room_plan ENGINE=InnoDB, ADD visit_patient INT, ADD FOREIGN KEY (visit_patient) REFERENCES patients (id);
ALTER TABLE room_plan RENAME TO plans;
CREATE TABLE measures (
    id INT NOT NULL,
    taken YEAR NOT NULL,
    v REAL,
    PRIMARY KEY (id, taken)
) PARTITION BY RANGE (taken) (
    PARTITION p0 VALUES LESS THAN (2020),
    PARTITION p1 VALUES LESS THAN MAXVALUE
);
SET FOREIGN_KEY_CHECKS = 0;
DROP TABLE IF EXISTS nothing_here, rooms;
SET FOREIGN_KEY_CHECKS = 1;
