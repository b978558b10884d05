-- Who organises a group training with others, and who takes part in it or was invited; seen or not, the newest word counts.
-- Partition key: group_training_id. Growth: one small row a participant, hundreds a group training.
create table shared_group_participant (
    group_training_id uuid    not null,
    athlete_id        uuid    not null,
    related           boolean not null,
    revision          bigint  not null,
    primary key (group_training_id, athlete_id)
);

create table shared_group_organiser (
    group_training_id uuid not null,
    athlete_id        uuid not null,
    primary key (group_training_id, athlete_id)
);
