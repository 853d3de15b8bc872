-- read as: mariadb@11.8
CREATE TABLE prices (
  id INT NOT NULL PRIMARY KEY,
  code INT UNIQUE, shop INT,
  valid_from TIMESTAMP(6) GENERATED ALWAYS AS ROW START,
  valid_to TIMESTAMP(6) GENERATED ALWAYS AS ROW END,
  UNIQUE KEY shop_code (shop, code), KEY plain (shop), UNIQUE KEY ended (valid_to, shop),
  PERIOD FOR SYSTEM_TIME (valid_from, valid_to)
) WITH SYSTEM VERSIONING;
CREATE TABLE offers (id INT NOT NULL PRIMARY KEY, price_id INT, FOREIGN KEY (price_id) REFERENCES prices (id) ON DELETE CASCADE);
