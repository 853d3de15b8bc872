-- +migrate Up notransaction
-- +migrate StatementBegin
CREATE TRIGGER replies_ad AFTER DELETE ON replies FOR EACH ROW
BEGIN
  UPDATE threads SET views = views + 1 WHERE id = OLD.thread_id;
  DELETE FROM attachments WHERE thread_id = OLD.thread_id AND nr = OLD.nr;
END;
-- +migrate StatementEnd
CREATE TABLE attachments (
  id INT AUTO_INCREMENT PRIMARY KEY,
  thread_id INT NOT NULL,
  nr INT NOT NULL,
  content LONGBLOB,
  checksum VARBINARY(32),
  KEY attachments_reply (thread_id, nr)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC;
ALTER TABLE threads
  ADD COLUMN last_reply_thread INT NULL,
  ADD COLUMN last_reply_nr INT NULL AFTER last_reply_thread,
  ADD CONSTRAINT last_reply FOREIGN KEY (last_reply_thread, last_reply_nr) REFERENCES replies (thread_id, nr) ON DELETE SET NULL;
-- +migrate Down
DROP TABLE attachments;
