create index comment_mention_of_athlete on comment_mention (athlete_id);
