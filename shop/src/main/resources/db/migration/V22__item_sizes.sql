-- The sizes in which an article is sold, divided by blanks; empty for what has none.
alter table item add column sizes text not null default '';
