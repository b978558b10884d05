-- Browser sessions in the columns of Spring Session's schema. Partition key: primary_id; looked up by the random session_id. Growth: one
-- row for each browser that is signed in or was at the check-out lately.
create table http_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        text,
    constraint http_session_session_id unique (session_id)
);
create table http_session_attributes (
    session_primary_id char(36) not null references http_session (primary_id) on delete cascade,
    attribute_name     text     not null,
    attribute_bytes    bytea    not null,
    primary key (session_primary_id, attribute_name)
);
