-- What segments ask of an athlete who consents to campaigns. Partition key: athlete_id. Growth: one row of 0.2 kB a consenting athlete.
create table audience (
    athlete_id uuid    primary key,
    sampled    boolean not null,
    facts      jsonb   not null
);
