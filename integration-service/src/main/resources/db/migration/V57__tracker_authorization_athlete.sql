create index tracker_authorization_athlete on tracker_authorization (athlete_id);
