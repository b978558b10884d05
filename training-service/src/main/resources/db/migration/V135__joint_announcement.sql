-- Of which group trainings the joint result was announced. Partition key: group_training_id. Growth: one row of 50 bytes a group training
-- that somebody recorded, for 8 days.
create table joint_announcement (
    group_training_id uuid        primary key,
    announced_at      timestamptz not null
);
