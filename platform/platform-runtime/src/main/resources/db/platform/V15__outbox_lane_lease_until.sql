-- Until when the lane belongs to that relay; null when it has given the lane back. An instance of the release before locks
-- the row instead: while both run, events may be sent twice, in the same order.
alter table outbox_lane add column lease_until timestamptz;
