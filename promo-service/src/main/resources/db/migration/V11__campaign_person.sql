-- What became of a person upon a campaign, from the first show on. Partition key: athlete_id. Growth: one row of 0.1 kB a person and
-- campaign that is shown, some 100 a year.
create table campaign_person (
    athlete_id     uuid        not null,
    campaign_id    uuid        not null,
    variant        text        not null,
    batch          date        not null,
    first_shown_at timestamptz not null,
    followed_at    timestamptz,
    bought_at      timestamptz,
    primary key (athlete_id, campaign_id)
);
