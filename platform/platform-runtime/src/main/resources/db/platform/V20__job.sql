-- Long work that a person has asked for, and how far it has come. Partition key: id. Growth: the jobs of a week.
create table job (
    id               uuid        not null primary key,
    owner_id         uuid        not null,
    kind             text        not null,
    state            text        not null,
    progress_percent integer     not null,
    result           text,
    created_at       timestamptz not null,
    expires_at       timestamptz
);
