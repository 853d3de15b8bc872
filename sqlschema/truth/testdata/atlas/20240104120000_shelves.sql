-- Create "shelves" table from the shape of "items"
CREATE TABLE `shelves` LIKE `items`;
ALTER TABLE `shelves` DROP COLUMN `meta`, ADD COLUMN `place` point NULL, ADD COLUMN `owner` bigint NULL REFERENCES `warehouses` (`id`) ON DELETE CASCADE;
-- Drop "tmp" table
CREATE TABLE `tmp` (`id` int NOT NULL);
DROP TABLE `tmp`;
-- Rename "warehouses" to "stores"
RENAME TABLE `warehouses` TO `stores`;
ALTER TABLE `stores` DROP PRIMARY KEY, ADD PRIMARY KEY (`id`, `name`), ADD UNIQUE KEY (`id`);
-- Recreate "stock" view
CREATE OR REPLACE VIEW `stock` AS SELECT `s`.`name`, COUNT(*) AS `n` FROM `stores` `s` JOIN `items` `i` ON `i`.`warehouse_items` = `s`.`id` GROUP BY `s`.`id`;
