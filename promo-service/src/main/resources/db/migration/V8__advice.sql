-- Advice that was given, with its reason and the products that were considered. Partition key: athlete_id. Growth: at most 3 rows of 1 kB
-- a week and athlete, some 10 a year.
create table advice (
    athlete_id uuid        not null,
    id         uuid        not null,
    subject    text        not null,
    rule       text        not null,
    country    text        not null,
    product_id text        not null,
    document   jsonb       not null,
    state      text        not null,
    given_at   timestamptz not null,
    primary key (athlete_id, id)
);
