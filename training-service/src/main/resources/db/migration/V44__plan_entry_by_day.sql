-- The plan of some days.
create index plan_entry_by_day on plan_entry (athlete_id, day);
