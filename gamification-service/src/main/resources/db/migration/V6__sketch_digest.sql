-- By which digests of points a copy of a recording is found. Partition key: digest. Growth: 16 rows of 50 bytes for each recording with a track, kept with it.
create table sketch_digest (
    digest      bigint not null,
    activity_id uuid   not null,
    athlete_id  uuid   not null,
    primary key (digest, activity_id)
);
