-- The fence of the relay that claimed the lane last.
alter table outbox_lane add column lease uuid;
