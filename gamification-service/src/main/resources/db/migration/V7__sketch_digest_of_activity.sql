-- The digests of one recording, to replace or erase them.
create index sketch_digest_of_activity on sketch_digest (athlete_id, activity_id);
