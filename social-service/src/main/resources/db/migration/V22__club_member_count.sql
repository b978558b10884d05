-- How many members a club has, in 16 shards by athlete, so that a crowd that joins does not write one row. Partition key: club_id. Growth: at
-- most 16 rows of 0.05 kB a club.
create table club_member_count (
    club_id uuid    not null,
    shard   integer not null,
    members integer not null,
    primary key (club_id, shard)
);
