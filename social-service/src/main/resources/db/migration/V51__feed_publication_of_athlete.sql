-- Finds the entries of an erased athlete.
create index feed_publication_of_athlete on feed_publication (athlete_id);
