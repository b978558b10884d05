-- A board in its order, from which its copy in memory is filled.
create index board_score_of_period on board_score (period, sport, score desc, athlete_id);
