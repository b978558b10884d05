-- The series that a group training is an occurrence of; null for a single one and for trainings.
alter table feed_publication add column series_id uuid;
