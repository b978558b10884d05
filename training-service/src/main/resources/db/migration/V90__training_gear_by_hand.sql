-- Whether the athlete chose the training's gear; then no change of sport or place brings defaults again. Of trainings that are
-- there it is not known, so theirs counts as chosen.
alter table training add column gear_by_hand boolean not null default true;
