-- Whether moderators hide the group training, as training-service announces it.
alter table shared_group_training add column hidden boolean not null default false;
