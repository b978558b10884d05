-- What an athlete is to a club; of who left the row stays, so that its revision goes on. Partition key: club_id. Growth: one row of 0.15 kB for
-- each athlete who was invited, requested or joined.
create table club_membership (
    club_id    uuid        not null,
    athlete_id uuid        not null,
    state      text        not null,
    role       text        not null,
    role_rank  integer     not null,
    revision   bigint      not null,
    since      timestamptz not null,
    primary key (club_id, athlete_id)
);
