-- Exercises that athletes named themselves. Partition key: athlete_id. Growth: a few small rows an athlete who trains strength, at most 300.
create table own_exercise (
    athlete_id   uuid    not null,
    id           uuid    not null,
    name         text    not null,
    muscle_group text,
    retired      boolean not null,
    primary key (athlete_id, id)
);
