-- What an athlete set right of an activity, in order; the undone ones stay as history. Partition key: athlete. Growth: a few
-- small rows for each activity that is corrected, kept with the activity.
-- from_millis, to_millis: what a crop leaves of the recording as the ones before it left it.
create table correction (
    athlete_id         uuid        not null,
    activity_id        uuid        not null,
    number             int         not null,
    kind               text        not null,
    from_millis        bigint,
    to_millis          bigint,
    distance_meters    double precision,
    second_activity_id uuid,
    inherited          boolean     not null,
    made_by            text        not null,
    made_at            timestamptz not null,
    undone_at          timestamptz,
    primary key (athlete_id, activity_id, number),
    foreign key (athlete_id, activity_id) references activity (athlete_id, id)
);
