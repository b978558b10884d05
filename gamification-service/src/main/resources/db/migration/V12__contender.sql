-- On which boards athletes may stand. adult: known to be of age; listed: did not opt out. version is the profile's, -1 before it is known. Partition key:
-- athlete_id. Growth: one row of 60 bytes an athlete.
create table contender (
    athlete_id uuid    not null primary key,
    region     text,
    age_band   text,
    adult      boolean not null,
    listed     boolean not null,
    version    bigint  not null
);
