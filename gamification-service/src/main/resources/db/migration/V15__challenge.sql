-- Challenges. owner_id is null of one for everybody; visibility is the audience on the scale of the house.
-- Partition key: id. Growth: some rows of 0.3 kB a year and athlete.
create table challenge (
    id           uuid        not null primary key,
    owner_id     uuid,
    title        text        not null,
    measure      text        not null,
    sports       text[]      not null,
    first_day    date        not null,
    last_day     date        not null,
    target       bigint      not null,
    audience     text        not null,
    visibility   text        not null,
    club_id      uuid,
    team_scoring text,
    created_at   timestamptz not null
);
