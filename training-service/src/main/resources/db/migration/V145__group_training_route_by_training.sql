-- Of which group trainings a training is the route, and all of one athlete.
create index group_training_route_by_training on group_training_route (athlete_id, training_id);
