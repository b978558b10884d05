-- Clubs. skeleton is what the name looks like, of those that everyone sees: of two that look the same one is an imitation. Partition key: id.
-- Growth: one row of up to 7 kB a club, mostly below 0.5 kB; gone when the club has ended.
create table club (
    id          uuid        not null,
    owner_id    uuid,
    version     bigint      not null,
    status      text        not null,
    closes_at   timestamptz,
    created_at  timestamptz not null,
    name        text        not null,
    skeleton    text,
    description text,
    rules       text,
    admission   text        not null,
    visibility  text        not null,
    primary key (id)
);
