-- How often a campaign was shown, in 64 parts, of which a show raises the one of its athlete. Partition key: campaign_id and shard.
-- Growth: 64 small rows a campaign.
create table campaign_spend (
    campaign_id uuid    not null,
    shard       integer not null,
    shown       bigint  not null,
    primary key (campaign_id, shard)
);
