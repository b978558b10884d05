-- Readers of the queue pass deleted entries until they are collected: after ten minutes instead of hours.
alter table due_work configure zone using gc.ttlseconds = 600;
