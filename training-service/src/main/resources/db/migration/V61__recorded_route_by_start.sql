-- Routes that begin near each other.
create index recorded_route_by_start on recorded_route (athlete_id, start_cell, activity_id desc);
