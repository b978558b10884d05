-- The revision of the activity whose figures the training has; 0 as it was recorded, and for a training entered by hand.
alter table training add column activity_revision int not null default 0;
