-- The diary's order: newest first, and a fixed order among those that started together.
create index training_by_start on training (athlete_id, start_time desc, id desc);
