create index data_export_account on data_export (account_id);
