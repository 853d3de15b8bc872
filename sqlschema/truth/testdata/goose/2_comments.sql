-- +goose Up
CREATE TABLE comments (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    post_id BIGINT UNSIGNED NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    parent_id BIGINT UNSIGNED NULL,
    body TEXT NOT NULL,
    FOREIGN KEY (parent_id) REFERENCES comments (id) ON DELETE SET NULL
);
ALTER TABLE posts
    DROP FOREIGN KEY posts_account_fk,
    ADD CONSTRAINT posts_owner_fk FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE ON UPDATE CASCADE;

-- +goose Down
ALTER TABLE posts DROP FOREIGN KEY posts_owner_fk;
DROP TABLE comments;
