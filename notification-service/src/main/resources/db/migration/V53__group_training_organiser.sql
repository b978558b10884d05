-- Whose group training it is, so that a block between the organiser and a participant is asked before anything is told.
alter table group_training_revision add column organiser_id uuid;
