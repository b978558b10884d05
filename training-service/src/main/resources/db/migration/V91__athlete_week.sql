-- On which day the weeks of athletes begin who chose one, as profile-service tells. Partition key: athlete_id. Growth: one row of
-- 0.1 kB an athlete.
create table athlete_week (
    athlete_id uuid   primary key,
    week_start text   not null,
    version    bigint not null
);
