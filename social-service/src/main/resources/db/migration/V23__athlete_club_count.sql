-- In how many clubs an athlete is a member: joining refuses the next one without reading the others. Partition key: athlete_id. Growth: one row
-- of 0.05 kB an athlete who ever was in a club.
create table athlete_club_count (
    athlete_id uuid    not null,
    clubs      integer not null,
    primary key (athlete_id)
);
