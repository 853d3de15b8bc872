-- migrate:up
CREATE TABLE sessions (
  token BINARY(16) NOT NULL PRIMARY KEY,
  customer_id INT NOT NULL,
  FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
) ENGINE = MEMORY;
CREATE TABLE old_invoices LIKE invoices;
RENAME TABLE old_invoices TO invoice_archive;
ALTER TABLE invoice_archive DROP COLUMN gross, DROP COLUMN `year`, ADD KEY archive_payer (payer_id, number(8));
-- migrate:down
DROP TABLE sessions;
