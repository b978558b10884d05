-- What its training takes from the activity, as words, where it was merged with others; null for the whole of it.
alter table activity add column gives text;
