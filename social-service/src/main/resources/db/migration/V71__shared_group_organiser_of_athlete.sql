create index shared_group_organiser_of_athlete on shared_group_organiser (athlete_id);
