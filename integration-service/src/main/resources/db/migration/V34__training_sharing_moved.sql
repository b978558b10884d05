-- Who may see a training is kept by the platform. The start follows with the next state of each training.
insert into shared_training (athlete_id, training_id, visibility, parts, showable, trashed, deleted, version)
select athlete_id, training_id, visibility, parts, showable, trashed, false, version from training_sharing
on conflict (athlete_id, training_id) do nothing;
