-- The worker's queue by flows, so that one client's or one athlete's flood leaves turns to all others. Only rows that wait are in it.
-- CockroachDB builds it while the table is in use.
create index import_ledger_flow on import_ledger (client_id, athlete_id, due_at, attempts, content_bytes) where due_at is not null;
