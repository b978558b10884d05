-- Pictures by album, see platform-images. Partition key: athlete_id. Growth: one row an item of gear and one an athlete.
create table picture (
    athlete_id uuid        not null,
    album      text        not null,
    id         uuid        not null,
    place      integer     not null,
    caption    text,
    width      integer     not null,
    height     integer     not null,
    added_at   timestamptz not null,
    primary key (athlete_id, album, id)
);
