-- Measures of moderators about trainings and group trainings: they hide their subject until they are lifted. One that is lifted stays, so that an event that
-- comes again brings nothing back. Partition key: account_id, the person concerned. Growth: one row of 0.1 kB a measure, very few an account.
create table moderation_measure (
    account_id   uuid    not null,
    decision_id  uuid    not null,
    subject_kind text    not null,
    subject_id   uuid    not null,
    lifted       boolean not null,
    primary key (account_id, decision_id)
);
