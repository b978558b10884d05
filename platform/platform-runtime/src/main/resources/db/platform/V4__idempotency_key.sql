-- The answer to a request that may be sent again. Growth: bounded by the retention setting; purged in batches by time.
create table idempotency_key (
    scope       text        not null,
    key         text        not null,
    fingerprint text        not null,
    result      text        not null,
    created_at  timestamptz not null,
    primary key (scope, key)
);
