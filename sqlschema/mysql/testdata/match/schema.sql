-- read as: mysql@5.6 mysql@8.0 mysql mariadb@10.11 tidb@8.5
CREATE TABLE p (a INT, b INT, PRIMARY KEY (a, b));
CREATE TABLE full_match (a INT, b INT, CONSTRAINT fk_full FOREIGN KEY (a, b) REFERENCES p (a, b) MATCH FULL ON DELETE CASCADE);
CREATE TABLE blocking (a INT, b INT, CONSTRAINT fk_blocking FOREIGN KEY (a, b) REFERENCES p (a, b) MATCH SIMPLE ON DELETE RESTRICT);
