create index inbox_event_received_at on inbox_event (received_at);
