-- What organisers told the participants. Partition key: group_training_id. Growth: at most 20 rows of up to 2 kB a group training.
create table group_training_notice (
    group_training_id uuid        not null,
    id                uuid        not null,
    written_by        uuid        not null,
    written_at        timestamptz not null,
    text              text        not null,
    primary key (group_training_id, id)
);
