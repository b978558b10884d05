-- What was on an item, and what is deleted with it.
create index gear_mounting_by_carrier on gear_mounting (athlete_id, carrier_id);
