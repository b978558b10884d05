-- Tags in the athlete's order, one a line, none of them holds a line break.
alter table training add column tags text not null default '';
