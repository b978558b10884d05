create index shared_group_training_of_organiser on shared_group_training (organiser_id, started_at);
