create index item_by_position on item (position, sku) where listed;
