DROP TRIGGER IF EXISTS visits_no_delete;
DELIMITER //
CREATE TRIGGER visits_no_delete
BEFORE DELETE ON visits
FOR EACH ROW
BEGIN
    IF OLD.cost > 0 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'unpaid';
    END IF;
END //
CREATE FUNCTION age(born DATE) RETURNS INT DETERMINISTIC
BEGIN
    RETURN TIMESTAMPDIFF(YEAR, born, CURDATE());
END //
CREATE TRIGGER prescriptions_bi BEFORE INSERT ON prescriptions FOR EACH ROW SET NEW.drug = UPPER(NEW.drug) //
delimiter ;
CREATE VIEW doctor_load AS SELECT d.id, COUNT(v.day) AS visits FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.id GROUP BY d.id;
