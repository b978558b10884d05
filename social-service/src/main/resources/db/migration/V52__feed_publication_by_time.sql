-- Finds what feeds no longer reach back to.
create index feed_publication_by_time on feed_publication (recorded_at);
