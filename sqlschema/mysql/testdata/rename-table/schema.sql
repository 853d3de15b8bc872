-- read as: mysql@8.0 mariadb@10.11
CREATE TABLE p (id INT PRIMARY KEY);
CREATE TABLE c (id INT PRIMARY KEY, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE);
CREATE TRIGGER c_del AFTER DELETE ON c FOR EACH ROW SET @n = @n + 1;
-- Keys of children follow the parent, as InnoDB has it.
RENAME TABLE p TO parent;
-- The swap that online schema change tools make: the key stays with the old table.
CREATE TABLE parent_new LIKE parent;
RENAME TABLE parent TO parent_old, parent_new TO parent;
ALTER TABLE c RENAME AS child;
RENAME TABLE child TO other.child;
DROP TRIGGER c_del;
RENAME TABLE child TO other.child;
RENAME TABLE IF EXISTS never_there TO somewhere;
