-- migrate:up
CREATE TABLE `customers` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(255) COLLATE utf8mb4_unicode_ci NOT NULL COMMENT 'the "legal" name, not a; nickname',
  `vat` varchar(32) CHARACTER SET ascii DEFAULT NULL,
  `active` tinyint(1) NOT NULL DEFAULT '1',
  PRIMARY KEY (`id`),
  UNIQUE KEY `customers_vat` (`vat`)
) ENGINE=InnoDB AUTO_INCREMENT=12 COMMENT='paying';

CREATE TABLE `invoices` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `customer_id` int(11) NOT NULL,
  `number` varchar(20) NOT NULL,
  `total` decimal(10,2) NOT NULL,
  `gross` decimal(12,2) AS (`total` * 1.2) VIRTUAL,
  `year` year(4) GENERATED ALWAYS AS (2024) STORED,
  PRIMARY KEY (`id`),
  UNIQUE KEY `number` (`number`,`customer_id`),
  KEY `by_customer` (`customer_id`),
  CONSTRAINT `fk_invoice_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT
);

-- migrate:down
DROP TABLE invoices;
DROP TABLE customers;
