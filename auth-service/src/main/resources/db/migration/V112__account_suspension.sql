-- Suspensions by moderators, which stand until they are lifted. One that is lifted stays, so that an event that comes again brings nothing back. Partition
-- key: account_id. Growth: one row of 0.1 kB a suspension, very few an account, until it is erased.
create table account_suspension (
    account_id  uuid        not null,
    decision_id uuid        not null,
    until_at    timestamptz,
    lifted      boolean     not null,
    primary key (account_id, decision_id)
);
