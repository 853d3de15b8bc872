# a clinic, in plain numbered files
CREATE TABLE doctors (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(80) NOT NULL, UNIQUE (name)) ENGINE=InnoDB;
CREATE TABLE patients (
    id INT AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(80) NOT NULL DEFAULT 'O\'Hara; or "so"', -- quotes; and a semicolon
    doctor INT,
    /* a comment ; inside */
    INDEX doctor_idx (doctor),
    FOREIGN KEY (doctor) REFERENCES doctors (id) ON DELETE SET NULL
);
INSERT INTO doctors (name) VALUES ('Who; -- not a comment'), ('No /* comment */');
