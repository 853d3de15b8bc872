create table orders (
  id int unsigned not null auto_increment primary key,
  placed_at datetime(6) not null,
  status enum('new','paid','it''s; gone') not null default 'new',
  flags set('gift','express'),
  note varchar(200) default 'a;b'
);
create table order_lines (
  order_id int unsigned not null,
  line_no int not null,
  product_id int unsigned,
  quantity int not null default 1,
  primary key (order_id, line_no),
  constraint line_order foreign key (order_id) references orders (id) on delete cascade,
  constraint line_product foreign key line_product_idx (product_id) references products (id) on delete set null
);
