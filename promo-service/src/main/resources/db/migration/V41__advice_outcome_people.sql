-- People who were advised, each once: the anonymity floor counts people. Those of before are not known and count as none.
alter table advice_outcome add column people bigint not null default 0;
