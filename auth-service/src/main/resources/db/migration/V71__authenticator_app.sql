-- Authenticator apps, whose secrets are sealed. Partition key: account_id. Growth: one row an account that has one.
create table authenticator_app (
    account_id    uuid        primary key,
    sealed_secret text        not null,
    last_step     bigint      not null,
    added_at      timestamptz not null
);
