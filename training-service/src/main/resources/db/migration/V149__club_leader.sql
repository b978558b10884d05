-- Who leads which club. Partition key: athlete_id. Growth: one row of 0.05 kB an athlete who owns, administrates or moderates a club, or once did.
create table club_leader (
    athlete_id uuid    not null,
    club_id    uuid    not null,
    leads      boolean not null,
    version    bigint  not null,
    primary key (athlete_id, club_id)
);
