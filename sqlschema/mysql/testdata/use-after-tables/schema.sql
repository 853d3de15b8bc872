-- read as: mysql@8.0
CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (id INT, FOREIGN KEY (id) REFERENCES users (id));
use shop
CREATE TABLE shop.orders (id INT, FOREIGN KEY (id) REFERENCES users (id));
