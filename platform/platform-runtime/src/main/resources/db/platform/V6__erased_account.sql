-- Whose account was erased, as HMAC of the id: late events about them are dropped. Growth: the erasures of 120 days.
create table erased_account (
    digest    text        not null primary key,
    erased_at timestamptz not null
);
