-- Messages that a rule holds back until they are sent by due work. Partition key: athlete. Growth: empties itself within days.
create table held_message (
    athlete_id      uuid        not null,
    conversation_id uuid        not null,
    client_id       uuid        not null,
    text            text,
    reply_to        bigint,
    attachments     text,
    held_until      timestamptz not null,
    primary key (athlete_id, conversation_id, client_id)
);
