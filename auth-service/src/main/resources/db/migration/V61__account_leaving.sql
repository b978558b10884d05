-- Accounts whose owners asked for deletion. Partition key: id. Growth: one row a deletion, without the account's id once it was
-- decided; removed 90 days after that day.
create table account_leaving (
    id         uuid        primary key,
    account_id uuid,
    asked_at   timestamptz not null,
    erase_at   timestamptz not null,
    erasure_id uuid,
    constraint account_leaving_account unique (account_id)
);
