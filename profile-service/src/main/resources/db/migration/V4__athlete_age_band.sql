-- The announced band of an adult's age, such as 35-39; null for minors and while the birth date is unknown.
alter table athlete add column age_band text;
