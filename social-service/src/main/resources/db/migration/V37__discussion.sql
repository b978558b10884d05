-- Subjects on which somebody has said or shown something, and whose training each is. Partition key: subject_id. Growth: a small row a
-- subject that is talked about.
create table discussion (
    subject_id uuid        not null primary key,
    kind       text        not null,
    athlete_id uuid,
    opened_at  timestamptz not null
);
