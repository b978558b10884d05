-- The calendar's order.
create index training_day_by_date on training_day (athlete_id, local_date, training_id);
