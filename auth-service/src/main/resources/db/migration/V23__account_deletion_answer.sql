-- Which services have erased. Partition key: deletion_id. Growth: one row for each deleted account and service.
create table account_deletion_answer (
    deletion_id  uuid        not null references account_deletion (id),
    service     text        not null,
    answered_at timestamptz not null,
    primary key (deletion_id, service)
);
