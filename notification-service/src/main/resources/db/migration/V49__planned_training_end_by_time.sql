-- For removing what is old enough.
create index planned_training_end_by_time on planned_training_end (ended_at);
