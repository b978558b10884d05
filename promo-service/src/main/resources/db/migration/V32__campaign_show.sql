-- That an athlete was shown a campaign. Partition key: athlete_id. Growth: at most 10 rows of 0.1 kB a week and athlete.
create table campaign_show (
    athlete_id  uuid        not null,
    id          uuid        not null,
    campaign_id uuid        not null,
    variant     text        not null,
    shown_at    timestamptz not null,
    primary key (athlete_id, id)
);
