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
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE -- want "CL212: on MySQL 9.7 deleting from accounts leaves orphaned rows in orders as soon as two rows of users go"
);
CREATE TABLE items (
  id INT PRIMARY KEY,
  order_id INT NOT NULL,
  FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE
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

-- Two keys of one table to the same parent, and a table that hangs below.
CREATE TABLE people (id INT PRIMARY KEY);
CREATE TABLE messages (
  id INT PRIMARY KEY,
  sender_id INT NOT NULL,
  receiver_id INT NOT NULL,
  FOREIGN KEY (sender_id) REFERENCES people (id) ON DELETE CASCADE, -- want "CL212: on MySQL 9.7 deleting from people leaves orphaned rows in messages: of messages.receiver_id and messages.sender_id only the older key is followed"
  FOREIGN KEY (receiver_id) REFERENCES people (id) ON DELETE CASCADE -- want "CL212"
);
CREATE TABLE attachments (
  id INT PRIMARY KEY,
  message_id INT NOT NULL,
  FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE
);

-- Nothing hangs below the second table: both keys are followed.
CREATE TABLE follows (
  follower_id INT NOT NULL,
  followed_id INT NOT NULL,
  PRIMARY KEY (follower_id, followed_id),
  FOREIGN KEY (follower_id) REFERENCES people (id) ON DELETE CASCADE,
  FOREIGN KEY (followed_id) REFERENCES people (id) ON DELETE CASCADE
);

-- A cycle: the way back is not run.
CREATE TABLE teams (
  id INT PRIMARY KEY,
  lead_id INT NULL
);
CREATE TABLE members (
  id INT PRIMARY KEY,
  team_id INT NOT NULL,
  FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE
);
ALTER TABLE teams ADD FOREIGN KEY (lead_id) REFERENCES members (id) ON DELETE SET NULL; -- want "CL212: on MySQL 9.7 a cascade that comes back to teams is not run"

-- Trees: deleted by CASCADE, cut by SET NULL.
CREATE TABLE categories (
  id INT PRIMARY KEY,
  parent_id INT NULL,
  FOREIGN KEY (parent_id) REFERENCES categories (id) ON DELETE CASCADE -- want "CL212: on MySQL 9.7 a delete from categories is refused with error 6575"
);
CREATE TABLE folders (
  id INT PRIMARY KEY,
  parent_id INT NULL,
  FOREIGN KEY (parent_id) REFERENCES folders (id) ON DELETE SET NULL
);
