-- Why a training gives no records, as a list of words; empty for nearly all of them.
alter table derived_training add column implausible jsonb not null default '[]';
