-- An athlete as announced: consents, age, home region. Partition key: athlete_id. Growth: one row of 0.2 kB an account.
create table known_person (
    athlete_id  uuid    primary key,
    language    text    not null,
    time_zone   text    not null,
    home_region text,
    adult       boolean not null,
    consents    text    not null,
    version     bigint  not null
);
