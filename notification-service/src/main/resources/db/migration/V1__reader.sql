-- How an athlete reads: language and time zone. Partition key: athlete. Growth: one row per athlete.
create table reader (
    athlete_id uuid   primary key,
    locale     text   not null,
    time_zone  text   not null,
    version    bigint not null
);
