-- Whether a measure of moderators hides the group training from all but organisers and those who take part.
alter table group_training add column hidden_by_moderators boolean not null default false;
