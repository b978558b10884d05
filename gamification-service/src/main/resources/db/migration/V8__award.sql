-- Achievements that athletes have, each with the training that reached it. Partition key: athlete_id. Growth: some rows of 0.2 kB a month and athlete.
create table award (
    athlete_id  uuid        not null,
    rule        text        not null,
    tier        integer     not null,
    occasion    text        not null,
    day         date        not null,
    training_id uuid        not null,
    value       bigint      not null,
    threshold   bigint      not null,
    awarded_at  timestamptz not null,
    primary key (athlete_id, rule, tier, occasion)
);
