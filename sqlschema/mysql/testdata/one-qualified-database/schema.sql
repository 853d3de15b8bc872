-- read as: mysql@8.0
CREATE TABLE IF NOT EXISTS `shop`.`users` (id INT PRIMARY KEY);
CREATE TABLE shop.orders (id INT, FOREIGN KEY (id) REFERENCES shop.users (id), FOREIGN KEY (id) REFERENCES crm.people (id));
