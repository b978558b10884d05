-- When an athlete wants to hear nothing, by the clock on their wall. Partition key: athlete. Growth: at most one row per athlete.
create table quiet_hours (
    athlete_id uuid primary key,
    begins     time not null,
    ends       time not null
);
