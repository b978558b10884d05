-- The revision of the activity that gave the figures.
alter table recorded_figures add column revision int not null default 0;
