CREATE TABLE visits (
    patient_id INT NOT NULL,
    day DATE NOT NULL,
    doctor_id INT NOT NULL,
    cost DEC(8,2) NOT NULL DEFAULT 0,
    PRIMARY KEY (patient_id, day),
    CONSTRAINT visits_patient FOREIGN KEY (patient_id) REFERENCES patients (id) ON DELETE CASCADE,
    CONSTRAINT visits_doctor FOREIGN KEY (doctor_id) REFERENCES doctors (id)
);
CREATE TABLE prescriptions (
    id INT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
    patient_id INT NOT NULL,
    day DATE NOT NULL,
    drug VARCHAR(60) NOT NULL,
    CONSTRAINT prescriptions_visit FOREIGN KEY (patient_id, day) REFERENCES visits (patient_id, day) ON DELETE CASCADE ON UPDATE CASCADE
);
