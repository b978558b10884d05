create index data_export_pending on data_export (requested_at) where completed_at is null;
