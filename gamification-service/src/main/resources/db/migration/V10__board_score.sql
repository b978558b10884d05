-- What counts on boards: points of an athlete in a period and a sport ("all" is every sport), of recorded trainings alone. Partition key: athlete_id.
-- Growth: about 70 rows of 70 bytes a year and sport of an active athlete; past periods are the history of boards.
create table board_score (
    athlete_id uuid   not null,
    period     text   not null,
    sport      text   not null,
    score      bigint not null,
    primary key (athlete_id, period, sport)
);
