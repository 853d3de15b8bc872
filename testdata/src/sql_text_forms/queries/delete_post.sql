/* posts have no children */
DELETE FROM posts WHERE id = ?;
