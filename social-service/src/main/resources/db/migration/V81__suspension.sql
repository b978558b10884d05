-- Suspensions that stand. until_at is null of one without end. Partition key: account_id. Growth: one small row each, gone when it is lifted.
create table suspension (
    account_id  uuid        not null,
    decision_id uuid        not null,
    until_at    timestamptz,
    primary key (account_id, decision_id)
);
-- Counts the measures taken and lifted about an account. Partition key: account_id. Growth: one small row an account that met one.
create table moderated_account (
    account_id uuid   not null primary key,
    revision   bigint not null
);
