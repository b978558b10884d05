create index order_notice_by_due on order_notice (due_at);
