-- Changes of an account's address that are under way. Partition key: account_id. Growth: one row an account that changes its
-- address; removed when it has, or after the waiting time at the latest.
create table email_change (
    account_id        uuid        primary key,
    id                uuid        not null,
    new_email         text        not null,
    new_proof_id      uuid        not null,
    present_proof_id  uuid        not null,
    new_proven_at     timestamptz,
    present_proven_at timestamptz,
    ends_at           timestamptz not null
);
