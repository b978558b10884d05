-- Whether a measure of moderators hides the training from all but its athlete.
alter table training add column hidden_by_moderators boolean not null default false;
