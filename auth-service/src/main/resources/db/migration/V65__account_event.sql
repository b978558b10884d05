-- What happened to an account, for its person to read. Partition key: account_id; id holds the time, so a page is one range.
-- Growth: some rows an account and week, failures at most 10 an hour; removed after a year.
create table account_event (
    account_id  uuid        not null,
    id          uuid        not null,
    recorded_at timestamptz not null,
    kind        text        not null,
    detail      text        not null,
    network     text        not null,
    device      text        not null,
    primary key (account_id, id)
);
