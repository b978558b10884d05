-- Finds the members of a club, whom suggestions read.
create index club_member_of_club on club_member (club_id, athlete_id);
