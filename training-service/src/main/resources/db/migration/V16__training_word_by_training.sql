-- Replacing the words of one training.
create index training_word_by_training on training_word (athlete_id, training_id);
