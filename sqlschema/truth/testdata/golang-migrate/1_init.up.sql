create table shops (
  code char(8) not null,
  region smallint not null,
  name varchar(100) not null,
  primary key (region, code)
);
create table products (
  id int unsigned not null auto_increment,
  shop_region smallint not null,
  shop_code char(8) not null,
  sku varchar(40) not null,
  price decimal(12,2) not null default '0.00',
  attributes json,
  primary key (id),
  unique (shop_region, shop_code, sku),
  foreign key (shop_region, shop_code) references shops (region, code) on delete cascade
);
