-- The few trainings in the trash: the list of what can be restored, and the erasure of its due work.
create index training_in_trash on training (athlete_id, start_time desc, id desc) where trashed_at is not null;
