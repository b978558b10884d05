-- Keys by which the names of athletes are found, see NameKeys. Partition key: key. Growth: some 40 short rows an athlete.
create table name_key (
    key        text not null,
    athlete_id uuid not null,
    primary key (key, athlete_id)
);
