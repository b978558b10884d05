-- From which networks an account was signed in to: the digest of both. Partition key: place. Growth: one row for each such pair within
-- the last 60 days.
create table sign_in_place (
    place      text        primary key,
    account_id uuid        not null,
    last_at    timestamptz not null
);
