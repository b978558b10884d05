create index account_event_by_time on account_event (recorded_at);
