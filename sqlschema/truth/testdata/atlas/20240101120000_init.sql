-- Create "warehouses" table
CREATE TABLE `warehouses` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `name` varchar(255) NOT NULL,
  PRIMARY KEY (`id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;
-- Create "items" table
CREATE TABLE `items` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `warehouse_items` bigint NULL,
  `label` varchar(255) NOT NULL,
  `meta` json NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `items_warehouses_items` (`warehouse_items`),
  UNIQUE INDEX `label` (`label`, `warehouse_items`),
  CONSTRAINT `items_warehouses_items` FOREIGN KEY (`warehouse_items`) REFERENCES `warehouses` (`id`) ON UPDATE NO ACTION ON DELETE SET NULL
) CHARSET utf8mb4 COLLATE utf8mb4_bin;
