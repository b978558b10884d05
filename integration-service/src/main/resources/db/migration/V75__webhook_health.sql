-- How deliveries to an endpoint go, apart from the endpoint, which each import reads. Partition key: client. Growth: one row per
-- endpoint. failing_since: of the first failure after the last success.
create table webhook_health (
    client_id     text not null,
    webhook_id    uuid not null,
    failing_since timestamptz,
    delivered_at  timestamptz,
    failed_at     timestamptz,
    failure       text,
    primary key (client_id, webhook_id)
);
