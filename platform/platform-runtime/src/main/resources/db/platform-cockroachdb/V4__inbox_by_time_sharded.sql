-- Each event that is taken would insert at the end of one range.
create index inbox_event_received_at_sharded on inbox_event (received_at) using hash with (bucket_count = 8);
