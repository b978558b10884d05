drop index if exists inbox_event@inbox_event_received_at;
