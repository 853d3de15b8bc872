-- +migrate Up
CREATE TABLE boards (
  id INTEGER NOT NULL AUTO_INCREMENT,
  parent_board INTEGER,
  slug VARCHAR(50) NOT NULL UNIQUE,
  PRIMARY KEY (id),
  CONSTRAINT boards_parent FOREIGN KEY (parent_board) REFERENCES boards (id) ON DELETE CASCADE
);
-- +migrate Down
DROP TABLE boards;
