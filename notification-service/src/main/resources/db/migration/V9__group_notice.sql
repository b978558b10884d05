-- What the participants of a group training are told. Partition key: group training. Growth: a row for each change, for 8 days: until
-- then the joining of a participant may arrive late.
create table group_notice (
    group_training_id uuid        not null,
    cause             uuid        not null,
    kind              text        not null,
    happened_at       timestamptz not null,
    arguments         text        not null,
    reference         text        not null,
    only_going        boolean     not null,
    actor_id          uuid,
    primary key (group_training_id, cause, kind)
);
