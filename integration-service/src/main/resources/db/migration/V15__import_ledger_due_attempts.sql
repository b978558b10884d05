-- The worker's queue with every column of its predicate. CockroachDB builds it while the table is in use.
create index import_ledger_due_attempts on import_ledger (due_at, attempts) where due_at is not null;
