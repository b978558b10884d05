-- A campaign of the editors with what it shows. Partition key: id. Growth: some hundred rows of 2 kB a year.
create table campaign (
    id         uuid        primary key,
    state      text        not null,
    plan       jsonb       not null,
    runs_until timestamptz not null,
    editors    uuid[]      not null,
    version    bigint      not null
);
