-- The worker's queue: only rows that wait for decoding have a due_at, so the index stays as small as the backlog.
create index import_ledger_due on import_ledger (due_at) where due_at is not null;
