-- Who is invited to a challenge. Who joins is invited no more; who declined stays here, so as not to be asked again. Partition key: athlete_id.
-- Growth: some rows a year and athlete.
create table challenge_invitation (
    athlete_id   uuid        not null,
    challenge_id uuid        not null,
    invited_at   timestamptz not null,
    declined     boolean     not null,
    primary key (athlete_id, challenge_id)
);
