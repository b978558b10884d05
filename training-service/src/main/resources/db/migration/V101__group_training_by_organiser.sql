-- What an athlete organises, by start.
create index group_training_by_organiser on group_training (organiser_id, start_time, id);
