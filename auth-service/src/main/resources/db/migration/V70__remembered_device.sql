-- Browsers in which an account's owner signed in before. Partition key: id. Growth: one row an account and browser, 20 an account
-- at most; removed 90 days after the first sign-in.
create table remembered_device (
    id                  uuid        primary key,
    account_id          uuid        not null,
    secret_digest       text        not null,
    name                text        not null,
    skips_second_factor boolean     not null,
    last_used_at        timestamptz not null,
    expires_at          timestamptz not null
);
