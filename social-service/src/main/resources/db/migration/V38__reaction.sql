-- Who reacted to a subject (target_id is subject_id) or a comment. Partition key: subject_id. Growth: one row of 80 bytes a person and
-- target; the largest are those on what someone with many followers shows, 100,000 rows.
create table reaction (
    subject_id uuid        not null,
    target_id  uuid        not null,
    athlete_id uuid        not null,
    kind       text        not null,
    reacted_at timestamptz not null,
    primary key (subject_id, target_id, athlete_id)
);
