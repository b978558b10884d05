-- Recovery codes as keyed digests, separated by spaces; the key is sealed. Partition key: account_id. Growth: one row an account
-- with an authenticator app.
create table recovery_code_set (
    account_id uuid        primary key,
    sealed_key text        not null,
    digests    text        not null,
    unused     int         not null,
    created_at timestamptz not null
);
