-- Whether an athlete is a member of a club, also of one that was left, so that an older state that comes late is known as such. Partition
-- key: athlete_id. Growth: some rows of 0.1 kB an athlete.
create table standing_club (
    athlete_id uuid    not null,
    club_id    uuid    not null,
    member     boolean not null,
    version    bigint  not null,
    primary key (athlete_id, club_id)
);
