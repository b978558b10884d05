-- Who is invited to a challenge, for its maker.
create index challenge_invitation_of_challenge on challenge_invitation (challenge_id, athlete_id);
