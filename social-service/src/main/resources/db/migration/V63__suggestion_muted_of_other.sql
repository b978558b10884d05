create index suggestion_muted_of_other on suggestion_muted (muted_id);
