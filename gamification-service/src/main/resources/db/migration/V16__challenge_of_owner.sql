-- What an athlete made, to find it for friends and to count it.
create index challenge_of_owner on challenge (owner_id, id desc) where owner_id is not null;
