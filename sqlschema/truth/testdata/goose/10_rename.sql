-- +goose NO TRANSACTION
-- +goose Up
-- The table and the column that the keys of posts and comments lead to move.
ALTER TABLE accounts RENAME TO users;
ALTER TABLE users CHANGE nickname display_name VARCHAR(80) NOT NULL DEFAULT '';
ALTER TABLE posts RENAME COLUMN account_id TO user_id;
ALTER TABLE posts RENAME INDEX posts_account TO posts_user;

-- +goose Down
ALTER TABLE users RENAME TO accounts;
