drop index if exists idempotency_key@idempotency_key_created_at;
