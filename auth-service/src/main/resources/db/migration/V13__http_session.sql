-- Browser sessions of the pages, in the columns of Spring Session's schema. Partition key: primary_id; looked up by the
-- random session_id. Growth: one row for each browser that is signed in or was just at the sign-in page.
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
