-- The gear that a training was done with, at most 10 items; null where there is none.
alter table training add column gear_ids uuid[];
