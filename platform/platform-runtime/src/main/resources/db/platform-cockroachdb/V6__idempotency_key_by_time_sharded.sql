-- Each request with a key would insert at the end of one range.
create index idempotency_key_created_at_sharded on idempotency_key (created_at) using hash with (bucket_count = 8);
