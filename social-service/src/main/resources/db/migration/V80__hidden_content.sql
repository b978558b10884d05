-- What moderators hide, one row for each measure that stands. place_id: the discussion's subject, the conversation or the club itself. Partition
-- key: place_id. Growth: one small row a measure, gone when it is lifted.
create table hidden_content (
    place_id    uuid        not null,
    id          uuid        not null,
    decision_id uuid        not null,
    kind        text        not null,
    rule        text        not null,
    hidden_at   timestamptz not null,
    primary key (place_id, id, decision_id)
);
