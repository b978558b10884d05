-- Whether the athlete said sport, name or place otherwise than the recording; of trainings of before it is not known, so their words stay.
alter table training add column words_by_hand boolean not null default true;
