create index stream_guard_due on stream_guard (due_at);
