-- Trainings as far as advice needs them; of one whose source forbids advice only that it took place, and with which gear. Trashed and
-- deleted ones stay, so that an older state that comes late is known as such. Partition key: athlete_id. Growth: about 8 rows of
-- 0.2 kB a month and active athlete.
create table training_fact (
    athlete_id  uuid             not null,
    training_id uuid             not null,
    version     bigint           not null,
    counts      boolean          not null,
    advisable   boolean          not null,
    sport       text             not null,
    surface     text             not null,
    started_at  timestamptz      not null,
    day         date             not null,
    kilometers  double precision not null,
    hours       double precision not null,
    gear_ids    uuid[]           not null,
    primary key (athlete_id, training_id)
);
