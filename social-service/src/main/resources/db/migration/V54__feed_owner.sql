-- Athletes with entries in Cassandra, as author or reader, which an erasure deletes. Partition key: athlete_id. Growth: one row an athlete.
create table feed_owner (
    athlete_id uuid not null primary key
);
