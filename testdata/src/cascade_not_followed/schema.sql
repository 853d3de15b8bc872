-- dialect: mysql@9.7
CREATE TABLE accounts (id INT PRIMARY KEY);
CREATE TABLE users (
  id INT PRIMARY KEY,
  account_id INT NOT NULL,
  FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE TABLE orders (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE items (
  id INT PRIMARY KEY,
  order_id INT NOT NULL,
  FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE -- want "CL212: on MySQL 9.7 deleting from accounts leaves orphaned rows in items"
);

-- Two keys in a row are followed.
CREATE TABLE shops (id INT PRIMARY KEY);
CREATE TABLE shelves (
  id INT PRIMARY KEY,
  shop_id INT NOT NULL,
  FOREIGN KEY (shop_id) REFERENCES shops (id) ON DELETE CASCADE
);
CREATE TABLE books (
  id INT PRIMARY KEY,
  shelf_id INT NOT NULL,
  FOREIGN KEY (shelf_id) REFERENCES shelves (id) ON DELETE CASCADE
);

-- A third key that refuses is no cascade.
CREATE TABLE loans (
  id INT PRIMARY KEY,
  book_id INT NULL,
  FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE RESTRICT -- want "CL203"
);
