-- name: DeleteUser :exec
-- Nobody calls it yet: the place to act is here.
DELETE FROM users -- want "CL102: deleting from users fails"
WHERE id = ?;

-- name: PurgeUser :exec
DELETE FROM users WHERE id = ?;

-- name: DropUser :exec
-- cascadelint:ignore CL102 the archive job deletes the posts first
DELETE FROM users WHERE id = ?;

-- name: DeletePost :exec
DELETE FROM posts WHERE id = ?;

-- name: DeletePostsOfUser :exec
DELETE FROM posts WHERE user_id = ?;
