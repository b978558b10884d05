-- For removing what is old enough.
create index group_training_revision_by_start on group_training_revision (starts_at);
