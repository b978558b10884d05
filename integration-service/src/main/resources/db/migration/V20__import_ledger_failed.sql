-- Imports that failed through our fault, for the operator. Only such rows are in it. CockroachDB builds it while the table
-- is in use.
create index import_ledger_failed on import_ledger (finished_at) where state = 'FAILED';
