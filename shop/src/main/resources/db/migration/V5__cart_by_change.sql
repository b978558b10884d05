create index cart_by_change on cart (changed_at);
