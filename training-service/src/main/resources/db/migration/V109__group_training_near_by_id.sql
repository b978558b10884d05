-- Where a group training stands that moves or is cancelled.
create index group_training_near_by_id on group_training_near (group_training_id);
