-- Generated columns and their keys, JSON, CHECK.

CREATE TABLE boxes (
  id INT NOT NULL PRIMARY KEY,
  w INT NOT NULL, h INT NOT NULL,
  area INT GENERATED ALWAYS AS (w * h) VIRTUAL,
  twice_area INT AS (w * h * 2) STORED,
  data JSON,
  label VARCHAR(20) AS (CONCAT('(', w, ')')) STORED,
  CONSTRAINT positive CHECK (w > 0 AND h > 0),
  KEY (area), UNIQUE KEY by_label (label)
);
CREATE TABLE box_parts (
  id INT NOT NULL PRIMARY KEY,
  raw INT NOT NULL,
  box_id INT,
  KEY (box_id),
  CONSTRAINT part_box FOREIGN KEY (box_id) REFERENCES boxes (id) ON DELETE SET NULL
);
ALTER TABLE box_parts ADD COLUMN mirrored INT AS (raw + 1) VIRTUAL AFTER raw;
CREATE TABLE defaults (id INT NOT NULL PRIMARY KEY, at DATETIME DEFAULT CURRENT_TIMESTAMP, n INT DEFAULT -1, x VARCHAR(10) DEFAULT '');
