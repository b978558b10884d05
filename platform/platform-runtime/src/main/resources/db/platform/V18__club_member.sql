-- Who is in which club. Partition key: athlete_id. Growth: one row for each membership that ever was, a few an athlete.
create table club_member (
    athlete_id uuid    not null,
    club_id    uuid    not null,
    member     boolean not null,
    version    bigint  not null,
    primary key (athlete_id, club_id)
);
