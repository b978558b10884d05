-- One group training. Partition key: id. Growth: one row of about 0.5 kB, some rows an athlete and year; an occurrence of a series is a row.
-- organiser_id is null once that account is erased; co_organisers are ids with blanks between them.
create table group_training (
    id               uuid             not null,
    organiser_id     uuid,
    co_organisers    text             not null,
    series_id        uuid,
    occurrence       timestamp,
    version          bigint           not null,
    status           text             not null,
    cancel_reason    text,
    name             text,
    description      text,
    sport            text             not null,
    level            text,
    start_time       timestamptz      not null,
    time_zone        text             not null,
    duration_seconds integer          not null,
    place_name       text,
    latitude         double precision,
    longitude        double precision,
    capacity         integer,
    visibility       text             not null,
    primary key (id)
);
