-- Whether the athlete said how long a recording took that had no clock.
alter table training add column time_by_hand boolean not null default false;
