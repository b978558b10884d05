-- The platform's shared_training holds its rows. Its consumer group is new and reads the topic from its start, so it also catches up on
-- what an instance of the previous release kept here meanwhile.
drop table training_sharing;
