-- Why accounts are hidden from others, and since when that stands so. Partition key: account_id. Growth: one small row for each
-- account that was ever hidden, until it is erased.
create table account_visibility (
    account_id       uuid        not null primary key,
    leaving          boolean     not null,
    suspended        boolean     not null,
    changed_at       timestamptz not null
);
