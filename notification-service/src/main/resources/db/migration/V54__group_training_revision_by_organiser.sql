-- For erasing an account.
create index group_training_revision_by_organiser on group_training_revision (organiser_id) where organiser_id is not null;
