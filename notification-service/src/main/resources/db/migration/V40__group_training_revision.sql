-- How far each group training has come, so that a snapshot moves no reminder back. Partition key: group training. Growth: one small row
-- per group training, until 30 days after its start.
create table group_training_revision (
    group_training_id uuid        primary key,
    revision          bigint      not null,
    starts_at         timestamptz not null
);
