drop index if exists account_event@account_event_by_time;
