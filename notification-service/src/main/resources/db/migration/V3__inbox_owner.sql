-- Who has an inbox, so that an erasure knows that there is one to delete in Cassandra. Partition key: athlete. Growth: one row
-- per athlete.
create table inbox_owner (
    athlete_id uuid primary key
);
