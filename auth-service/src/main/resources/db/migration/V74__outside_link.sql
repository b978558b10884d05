-- Accounts of outside providers that sign in to accounts here. Partition key: account_id. Growth: one row an account and provider.
create table outside_link (
    account_id uuid        not null,
    provider   text        not null,
    subject    text        not null,
    linked_at  timestamptz not null,
    primary key (account_id, provider),
    unique (provider, subject)
);
