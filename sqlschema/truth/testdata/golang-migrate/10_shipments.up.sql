rename table orders to purchase_orders, order_lines to purchase_lines;
create table shipments (
  id int unsigned not null auto_increment primary key,
  order_id int unsigned not null,
  line_no int,
  weight double precision,
  tracked bool not null default false,
  constraint shipment_line foreign key (order_id, line_no) references purchase_lines (order_id, line_no)
    on delete no action on update restrict
);
drop trigger order_lines_default;
drop view open_orders;
create table archived_lines like purchase_lines;
alter table archived_lines drop primary key, add column id bigint not null auto_increment first, add primary key (id);
