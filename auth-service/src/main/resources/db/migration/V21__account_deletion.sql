-- Decided deletions of accounts. Partition key: id. Growth: one row for each deleted account, without the account's id once
-- all services have answered; kept, because it proves the erasure.
create table account_deletion (
    id           uuid        primary key,
    account_id   uuid,
    decided_at   timestamptz not null,
    completed_at timestamptz,
    constraint account_deletion_account unique (account_id)
);
