-- How many people a campaign was shown to first on a day, and how many of them acted, in 64 parts, of which a show raises the one of its
-- athlete. Partition key: campaign_id. Growth: at most 64 small rows a variant and day of a campaign.
create table campaign_outcome (
    campaign_id uuid    not null,
    batch       date    not null,
    variant     text    not null,
    shard       integer not null,
    people      bigint  not null,
    followed    bigint  not null,
    bought      bigint  not null,
    primary key (campaign_id, batch, variant, shard)
);
