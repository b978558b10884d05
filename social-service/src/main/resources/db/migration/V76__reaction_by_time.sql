create index reaction_by_time on reaction (subject_id, target_id, reacted_at desc, athlete_id);
