-- Grows with every correction of the activity and its undoing.
alter table activity add column revision int not null default 0;
