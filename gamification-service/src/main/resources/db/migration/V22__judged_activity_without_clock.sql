-- Recordings without a clock, which no training may be ranked by. They are few.
create index judged_activity_without_clock on judged_activity (athlete_id, activity_id) where not clocked;
