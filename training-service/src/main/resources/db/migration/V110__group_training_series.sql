-- A rule by which group trainings repeat. Partition key: id. Growth: one row of about 0.6 kB, a few rows an organiser.
-- first_start, made_until and exceptions (days with blanks between them) are by the local clock of time_zone; details hold what each occurrence takes over.
create table group_training_series (
    id           uuid      not null,
    organiser_id uuid      not null,
    version      bigint    not null,
    rule         text      not null,
    first_start  timestamp not null,
    exceptions   text      not null,
    made_until   timestamp,
    ended        boolean   not null,
    details      jsonb     not null,
    primary key (id)
);
