-- +goose Up
CREATE TABLE drafts LIKE posts;
ALTER TABLE drafts ADD COLUMN revision INT NOT NULL DEFAULT 1 AFTER id, DROP COLUMN body;
CREATE TABLE scratch (id INT);
DROP TABLE scratch;
ALTER TABLE comments
    ADD COLUMN user_id BIGINT UNSIGNED NULL AFTER post_id,
    ADD CONSTRAINT comments_user_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
    ADD INDEX comments_recent (post_id, id DESC);
-- +goose Down
DROP TABLE drafts;
