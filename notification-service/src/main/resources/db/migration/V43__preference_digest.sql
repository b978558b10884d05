-- Whether the channel carries the kind once a day, together with others.
alter table preference add column digest boolean not null default false;
