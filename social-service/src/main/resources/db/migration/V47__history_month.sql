-- In which months of Cassandra the moved messages of a conversation are. Partition key: conversation. Growth: one row per conversation
-- and month in which somebody wrote.
create table history_month (
    conversation_id uuid   not null,
    month           int    not null,
    first_number    bigint not null,
    last_number     bigint not null,
    primary key (conversation_id, month)
);
