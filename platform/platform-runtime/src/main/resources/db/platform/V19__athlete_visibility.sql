-- What athletes show to whom unless an object says otherwise. Partition key: athlete_id. Growth: one small row an athlete.
create table athlete_visibility (
    athlete_id uuid   not null primary key,
    settings   jsonb  not null,
    version    bigint not null
);
