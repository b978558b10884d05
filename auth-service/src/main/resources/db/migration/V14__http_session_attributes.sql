create table http_session_attributes (
    session_primary_id char(36) not null references http_session (primary_id) on delete cascade,
    attribute_name     text     not null,
    attribute_bytes    bytea    not null,
    primary key (session_primary_id, attribute_name)
);
