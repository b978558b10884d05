-- The challenges of a club.
create index challenge_of_club on challenge (club_id, id desc) where club_id is not null;
