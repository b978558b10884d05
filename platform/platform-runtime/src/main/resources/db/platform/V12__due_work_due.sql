-- What workers read: every column of their predicate. The shard keeps times of one queue from meeting in one range.
create index due_work_due on due_work (queue, shard, due_at, id);
