-- The eraser's queue with every column of its predicate.
create index erasure_due_state on erasure (due_at, state);
