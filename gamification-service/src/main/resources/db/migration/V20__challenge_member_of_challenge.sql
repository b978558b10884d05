-- Who takes part in a challenge, the furthest first.
create index challenge_member_of_challenge on challenge_member (challenge_id, value desc, athlete_id);
