-- The series of an athlete.
create index group_training_series_by_organiser on group_training_series (organiser_id, id);
