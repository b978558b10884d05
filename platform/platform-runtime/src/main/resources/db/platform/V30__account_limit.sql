-- How often an account has lately done what is limited. Partition key: account_id. Growth: one small row for each limit that an
-- account has come under.
create table account_limit (
    account_id uuid        not null,
    purpose    text        not null,
    opened_at  timestamptz not null,
    taken      integer     not null,
    primary key (account_id, purpose)
);
