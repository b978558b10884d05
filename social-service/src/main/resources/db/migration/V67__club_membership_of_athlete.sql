-- An athlete's own clubs.
create index club_membership_of_athlete on club_membership (athlete_id, state, since, club_id);
