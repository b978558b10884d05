-- Whose words alone are hidden, where others write at the same place: the participant who gave a title. Null where all are.
alter table hidden_content add column author_id uuid;
