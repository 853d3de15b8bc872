-- +migrate Up
RENAME TABLE boards TO boards_old, threads TO topics;
RENAME TABLE boards_old TO categories;
ALTER TABLE topics DROP FOREIGN KEY topics_ibfk_1;
ALTER TABLE topics CHANGE board_id category_id INT NOT NULL;
ALTER TABLE topics ADD FOREIGN KEY topic_category (category_id) REFERENCES categories (id) ON DELETE CASCADE;
CREATE TABLE attachment_types LIKE attachments;
ALTER TABLE attachment_types DROP COLUMN thread_id, DROP COLUMN nr, DROP COLUMN content, ENGINE=MyISAM;
CREATE VIEW topic_list (topic, category) AS SELECT t.id, c.slug FROM topics t JOIN categories c ON c.id = t.category_id;
-- +migrate Down
DROP VIEW topic_list;
