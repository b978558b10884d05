-- The digest of the secret address that invites to a group training. Partition key: group_training_id. Growth: at most one row of 0.1 kB a group
-- training; gone when it is revoked or the group training is cancelled.
create table group_training_invitation (
    group_training_id uuid        not null,
    address_digest    bytea       not null,
    created_at        timestamptz not null,
    primary key (group_training_id)
);
