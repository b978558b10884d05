create index revocation_recorded_at on revocation (recorded_at, id);
