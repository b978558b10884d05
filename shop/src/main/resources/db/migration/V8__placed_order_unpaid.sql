create index placed_order_unpaid on placed_order (pay_until) where state = 'PLACED';
