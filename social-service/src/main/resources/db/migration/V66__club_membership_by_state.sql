-- Members by role and seniority, which is also the order of succession; requests by age.
create index club_membership_by_state on club_membership (club_id, state, role_rank, since, athlete_id);
