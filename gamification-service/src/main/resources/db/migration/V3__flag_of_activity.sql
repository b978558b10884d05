-- One flag of a kind for each recording, and which of them suspends a training.
create unique index flag_of_activity on flag (athlete_id, activity_id, kind);
