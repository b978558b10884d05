-- The one conversation of two people. Partition key: lesser_id. Growth: one row per pair that wrote to each other.
create table direct_conversation (
    lesser_id       uuid not null,
    greater_id      uuid not null,
    conversation_id uuid not null,
    primary key (lesser_id, greater_id)
);
