-- Which consumer has taken which event. Growth: bounded by the retention setting; purged in batches by time.
create table inbox_event (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null,
    primary key (consumer, event_id)
);
