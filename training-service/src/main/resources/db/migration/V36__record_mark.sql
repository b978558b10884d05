-- Marks that are or were records; book_year 0 holds those of all years. Partition key: athlete_id. Growth: about 60 small rows a
-- sport and year, and one for each record that falls.
create table record_mark (
    athlete_id    uuid             not null,
    sport         text             not null,
    book_year     integer          not null,
    measure       text             not null,
    training_id   uuid             not null,
    set_at        timestamptz      not null,
    set_in        integer          not null,
    value         double precision not null,
    start_seconds double precision not null,
    primary key (athlete_id, sport, book_year, measure, training_id)
);
