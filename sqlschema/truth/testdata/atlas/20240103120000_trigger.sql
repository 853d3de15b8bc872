-- atlas:delimiter \n\n\n

CREATE TABLE move_log (
  id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id bigint NOT NULL,
  gone boolean NOT NULL DEFAULT FALSE
) ENGINE = MyISAM;


CREATE TRIGGER moves_after_delete AFTER DELETE ON moves FOR EACH ROW
BEGIN
  INSERT INTO move_log (item_id, gone) VALUES (OLD.item_id, TRUE);
  DELETE FROM move_log WHERE id < 0;
END;


CREATE VIEW `stock` AS SELECT `w`.`name`, COUNT(*) AS `n` FROM `warehouses` `w` JOIN `items` `i` ON `i`.`warehouse_items` = `w`.`id` GROUP BY `w`.`id`;
