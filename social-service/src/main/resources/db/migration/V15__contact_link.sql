-- The contact links of athletes; of the address its digest alone. Partition key: athlete_id. Growth: at most one small row an athlete.
create table contact_link (
    athlete_id     uuid        not null primary key,
    address_digest bytea       not null,
    created_at     timestamptz not null
);
