-- Accounts that others see no more, or again, as auth-service announces them. Partition key: account_id. Growth: one small row
-- for each account that was ever hidden; a row of one that is shown again tells a late event from news.
create table hidden_account (
    account_id uuid        not null primary key,
    hidden     boolean     not null,
    changed_at timestamptz not null
);
