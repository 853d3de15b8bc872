drop table products; drop table shops;
