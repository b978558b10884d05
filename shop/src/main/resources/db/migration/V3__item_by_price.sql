create index item_by_price on item (price_cents, sku) where listed;
