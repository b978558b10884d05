-- What a moderator decided, to forget who it was.
create index flag_decided_by on flag (decided_by) where decided_by is not null;
