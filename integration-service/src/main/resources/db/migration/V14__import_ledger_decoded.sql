-- What training-service has not answered yet. Only such rows are in it, so it stays as small as its backlog. CockroachDB
-- builds it while the table is in use.
create index import_ledger_decoded on import_ledger (received_at) where state = 'DECODED';
