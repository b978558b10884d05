-- The occurrences of a series, each at most once.
create unique index group_training_by_series on group_training (series_id, occurrence) where series_id is not null;
