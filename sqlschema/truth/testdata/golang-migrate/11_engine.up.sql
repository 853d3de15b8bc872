create table page_views (
  id bigint not null auto_increment,
  product_id int unsigned not null,
  seen_on date not null,
  primary key (id, seen_on),
  key (product_id),
  foreign key (product_id) references products (id) on delete cascade
) engine=MyISAM;
alter table products modify sku varchar(64) not null, alter column price drop default, add fulltext index products_text (sku);
