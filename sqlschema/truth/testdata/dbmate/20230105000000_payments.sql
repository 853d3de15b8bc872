-- migrate:up transaction:false
CREATE TABLE IF NOT EXISTS customers (id INT PRIMARY KEY); -- there already: nothing happens
CREATE TABLE payments (
  id INT NOT NULL AUTO_INCREMENT,
  invoice_id INT,
  method VARCHAR(10) NOT NULL CHECK (method IN ('card', 'bank')),
  paid_at TIMESTAMP NULL,
  PRIMARY KEY (id),
  INDEX (invoice_id),
  FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE SET NULL
);
CREATE TABLE refunds (
  payment_id INT NOT NULL PRIMARY KEY,
  amount FLOAT NOT NULL,
  FOREIGN KEY (payment_id) REFERENCES payments (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX payments_method ON payments (method, invoice_id);

-- migrate:down
DROP TABLE refunds;
DROP TABLE payments;
