create index placed_order_by_subject on placed_order (subject, placed_at desc, id desc) where subject is not null;
