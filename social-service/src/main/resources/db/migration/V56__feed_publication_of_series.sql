-- Finds whether another occurrence of a series is in feeds.
create index feed_publication_of_series on feed_publication (series_id, recorded_at);
