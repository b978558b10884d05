-- What vendors handed in and was refused, and what to mend; it names no athlete. Partition key: client. Growth: at most 100 rows
-- per request and 600 per minute, instance and client, kept for 30 days. The id begins with the moment of the refusal.
create table vendor_refusal (
    client_id   text not null,
    id          uuid not null,
    kind        text not null,
    external_id text,
    reason      text not null,
    member      text,
    detail      text not null,
    primary key (client_id, id)
);
