-- Each sign-in would insert at the end of one range.
create index account_event_by_time_sharded on account_event (recorded_at) using hash with (bucket_count = 8);
