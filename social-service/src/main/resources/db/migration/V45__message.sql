-- The recent messages, 30 days by default; older ones are in Cassandra. Partition key: conversation. Growth: what is sent in that time,
-- about 400 bytes each.
-- client_id: chosen by the sender's client. sender_id: the participant. revision: grows with every change.
create table message (
    conversation_id uuid        not null,
    number          bigint      not null,
    client_id       uuid        not null,
    sender_id       uuid        not null,
    sent_at         timestamptz not null,
    text            text,
    reply_to        bigint,
    attachments     text,
    edited_at       timestamptz,
    deleted_at      timestamptz,
    revision        int         not null,
    primary key (conversation_id, number)
);
