-- Each request of a session moves its entry to the end.
create index http_session_expiry_time_sharded on http_session (expiry_time) using hash with (bucket_count = 8);
