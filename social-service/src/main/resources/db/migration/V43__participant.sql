-- Who takes part in a conversation, and who did. Partition key: conversation. Growth: two rows per direct conversation, one per
-- person and group; a row stays when the person leaves, since messages name it as their sender.
-- athlete_id: null once the account is erased. from_number: what was sent up to there is not shown to this person.
-- own_unread: own messages behind read_number, which do not count as unread.
create table participant (
    conversation_id uuid        not null,
    id              uuid        not null,
    athlete_id      uuid,
    role            text        not null,
    joined_at       timestamptz not null,
    from_number     bigint      not null,
    read_number     bigint      not null,
    own_unread      bigint      not null,
    muted           boolean     not null,
    has_written     boolean     not null,
    gone            boolean     not null,
    primary key (conversation_id, id)
);
