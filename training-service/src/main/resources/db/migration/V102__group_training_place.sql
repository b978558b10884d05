-- How many places of a group training are taken. Up to 64 places are one row, more are spread over several, so that a crowd that joins does not
-- write one row. Partition key: group_training_id. Growth: 1 to 64 rows of 0.05 kB a group training.
create table group_training_place (
    group_training_id uuid    not null,
    shard             integer not null,
    capacity          integer not null,
    taken             integer not null,
    primary key (group_training_id, shard)
);
