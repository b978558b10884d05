create index idempotency_key_created_at on idempotency_key (created_at);
