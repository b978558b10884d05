create index discussion_of_athlete on discussion (athlete_id);
