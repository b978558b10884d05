-- Who may see a training, on the scale of the whole house.
alter table training add column visibility text not null default 'only-me';
