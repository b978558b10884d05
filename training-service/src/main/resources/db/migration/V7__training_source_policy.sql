-- What the source of a recording allows, as words; null for recordings of before, which are taken by the kind of their source.
alter table training add column source_policy text;
