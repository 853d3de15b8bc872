-- +migrate Up
CREATE TABLE threads (
  id INTEGER NOT NULL AUTO_INCREMENT,
  board_id INTEGER NOT NULL,
  author VARCHAR(40) NOT NULL,
  pinned BOOLEAN DEFAULT 0,
  views BIGINT(20) UNSIGNED ZEROFILL NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT FOREIGN KEY (board_id) REFERENCES boards (id)
);
CREATE TABLE replies (
  thread_id INTEGER NOT NULL,
  nr INTEGER NOT NULL,
  quoted_thread INTEGER,
  quoted_nr INTEGER,
  text LONGTEXT NOT NULL,
  rank NUMERIC(5, 2) NOT NULL DEFAULT 0,
  PRIMARY KEY (thread_id, nr),
  FOREIGN KEY (thread_id) REFERENCES threads (id) ON DELETE CASCADE,
  FOREIGN KEY (quoted_thread, quoted_nr) REFERENCES replies (thread_id, nr) ON DELETE SET NULL
);
-- +migrate Down
DROP TABLE replies;
DROP TABLE threads;
