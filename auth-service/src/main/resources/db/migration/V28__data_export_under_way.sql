-- An account has one export at most that is not ready.
create unique index data_export_under_way on data_export (account_id) where completed_at is null;
