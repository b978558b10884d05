create index training_companion_by_start on training_companion (starts_at);
