-- What was announced and not yet relayed. Growth: empties itself. Read by lane, in order of position.
create table outbox_event (
    lane       smallint    not null,
    topic      text        not null,
    event_key  text        not null,
    position   bigint      not null,
    id         uuid        not null,
    type       text        not null,
    subject    text        not null,
    time       timestamptz not null,
    trace      text,
    data       text        not null,
    primary key (lane, position, id)
);

-- The last position given to a key: the row that puts announcements of one key in the order of their transactions.
-- Growth: one row per (topic, key) ever announced.
create table outbox_key (
    topic         text   not null,
    event_key     text   not null,
    last_position bigint not null,
    primary key (topic, event_key)
);

-- A lane is relayed by one instance at a time: the one that holds its row lock.
create table outbox_lane (
    lane smallint primary key
);

insert into outbox_lane (lane)
values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
