-- Create "moves" table
CREATE TABLE `moves` (
  `item_id` bigint NOT NULL,
  `seq` int unsigned NOT NULL,
  `to_id` bigint NOT NULL,
  `from_id` bigint NULL,
  PRIMARY KEY (`item_id`, `seq`),
  INDEX `to` (`to_id`),
  CONSTRAINT `moves_item` FOREIGN KEY (`item_id`) REFERENCES `items` (`id`) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT `moves_to` FOREIGN KEY (`to_id`) REFERENCES `warehouses` (`id`) ON UPDATE NO ACTION ON DELETE NO ACTION
);
-- Modify "moves" table
ALTER TABLE `moves` ADD INDEX `from` (`from_id`), ADD CONSTRAINT `moves_from` FOREIGN KEY (`from_id`) REFERENCES `warehouses` (`id`) ON DELETE SET NULL;
-- Rename a column from "label" to "title"
ALTER TABLE `items` RENAME COLUMN `label` TO `title`;
-- Modify "items" table
ALTER TABLE `items` MODIFY COLUMN `title` varchar(300) NULL, DROP INDEX `label`, ADD UNIQUE INDEX `title` (`title`);
