-- The members of a club, for its boards.
create index club_member_of_club on club_member (club_id, athlete_id);
