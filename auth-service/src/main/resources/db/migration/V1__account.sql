-- Who has an account. Partition key: id. Growth: one row for each person who registers.
create table account (
    id            uuid        primary key,
    email         text        not null,
    password_hash text        not null,
    display_name  text        not null,
    locale        text        not null,
    time_zone     text        not null,
    roles         text        not null,
    registered_at timestamptz not null,
    version       bigint      not null,
    constraint account_email unique (email)
);
