-- Authors with very many friends and followers, whose entries readers pull. Partition key: athlete_id. Growth: few rows.
create table pulled_author (
    athlete_id uuid not null primary key
);
