-- A club's group trainings, by start.
create index group_training_of_club on group_training (club_id, start_time, id) where club_id is not null;
