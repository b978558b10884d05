-- Who has a place, and who waits in which order.
create index participation_by_state on participation (group_training_id, state, arrived_at, athlete_id);
