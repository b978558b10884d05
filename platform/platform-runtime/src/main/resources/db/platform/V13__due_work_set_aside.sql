-- What waits for a person: small, or an alert has fired.
create index due_work_set_aside on due_work (queue, set_aside_at) where set_aside_at is not null;
