drop table shipments
