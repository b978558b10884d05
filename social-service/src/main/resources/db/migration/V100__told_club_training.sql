-- Of which group trainings and series the members of a club were told. Partition key: subject_id. Growth: one row of 50 bytes for each of a club's, purged after
-- five and a half years, when no series goes on any more.
create table told_club_training (
    subject_id uuid        not null,
    club_id    uuid        not null,
    told_at    timestamptz not null,
    primary key (subject_id, club_id)
);
