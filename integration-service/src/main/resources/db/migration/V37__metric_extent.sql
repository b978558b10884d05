-- Which series of daily metrics an athlete has, in which years and from which clients: the partitions in Cassandra, for reading,
-- export and erasure. Partition key: athlete. Growth: one row per series, year and client.
create table metric_extent (
    athlete_id uuid not null,
    metric     text not null,
    year       int  not null,
    client_id  text not null,
    primary key (athlete_id, metric, year, client_id)
);
