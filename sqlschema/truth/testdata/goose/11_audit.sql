-- +goose Up
CREATE TABLE post_audit (
    post_id BIGINT UNSIGNED NOT NULL,
    happened_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    note VARCHAR(255)
) ENGINE=Aria;

-- +goose StatementBegin
CREATE TRIGGER posts_before_delete BEFORE DELETE ON posts
FOR EACH ROW
BEGIN
    INSERT INTO post_audit (post_id, note) VALUES (OLD.id, 'deleted; by hand');
    UPDATE users SET display_name = display_name WHERE id = OLD.user_id;
END
-- +goose StatementEnd

CREATE VIEW busy_users AS
    SELECT u.id, COUNT(*) AS posts FROM users u JOIN posts p ON p.user_id = u.id GROUP BY u.id;

-- +goose Down
DROP VIEW busy_users;
DROP TRIGGER posts_before_delete;
DROP TABLE post_audit;
