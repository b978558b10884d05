create index erasure_due on erasure (due_at);
