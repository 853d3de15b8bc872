-- read as: mysql@8.0
DROP DATABASE IF EXISTS app;
CREATE DATABASE `app` /*!40100 DEFAULT CHARACTER SET utf8mb4 */;
USE `app`;
CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE app.posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES users (id));
CREATE TABLE audit.log (id INT, user_id INT, FOREIGN KEY (user_id) REFERENCES app.users (id), FOREIGN KEY (id) REFERENCES entries (id));
USE audit;
CREATE TABLE entries (id INT PRIMARY KEY);
CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE old.t (id INT);
DROP SCHEMA old;
