-- Whether the announced age is under 18; null while the birth date is unknown.
alter table athlete add column minor boolean;
