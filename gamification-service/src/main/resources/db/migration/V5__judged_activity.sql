-- By what recordings are judged: no position and no time of day, see Evidence. withdrawn: the recording is gone, and stays away. Partition key: athlete_id.
-- Growth: about 8 rows of 4 kB a month and active athlete, kept as long as the recording.
create table judged_activity (
    athlete_id  uuid    not null,
    activity_id uuid    not null,
    revision    bigint  not null,
    withdrawn   boolean not null,
    sport       text    not null,
    evidence    jsonb   not null,
    sketch      bytea   not null,
    primary key (athlete_id, activity_id)
);
