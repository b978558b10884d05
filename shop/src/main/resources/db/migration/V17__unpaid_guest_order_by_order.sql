create index unpaid_guest_order_by_order on unpaid_guest_order (order_id);
