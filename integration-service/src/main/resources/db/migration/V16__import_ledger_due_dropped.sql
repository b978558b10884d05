drop index import_ledger_due;
