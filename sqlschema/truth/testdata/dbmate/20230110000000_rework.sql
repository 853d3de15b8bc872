-- migrate:up
ALTER TABLE payments DROP FOREIGN KEY payments_ibfk_1;
ALTER TABLE payments ADD CONSTRAINT payment_of FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE CASCADE ON UPDATE SET NULL;
ALTER TABLE invoices RENAME COLUMN customer_id TO payer_id;
ALTER TABLE customers CHANGE COLUMN id id INT NOT NULL AUTO_INCREMENT COMMENT 'same name, same type';
ALTER TABLE refunds ADD COLUMN (reason VARCHAR(100), approved_by INT NULL REFERENCES customers (id) ON DELETE SET NULL);
ALTER TABLE invoices ADD INDEX by_payer (payer_id, number);
DROP INDEX by_customer ON invoices;
CREATE TRIGGER payments_guard BEFORE UPDATE ON payments FOR EACH ROW
BEGIN
  IF NEW.method = 'bank' THEN
    SET NEW.paid_at = NULL;
  END IF;
END;
CREATE VIEW overdue AS SELECT i.id, i.number FROM invoices i LEFT JOIN payments p ON p.invoice_id = i.id WHERE p.id IS NULL;
-- migrate:down
DROP VIEW overdue;
