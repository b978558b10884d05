-- An offer that has a link, found by the link alone, and when it was followed first. Partition key: id. Growth: some 10 rows of 0.1 kB a
-- year and athlete.
create table offer (
    id          uuid primary key,
    athlete_id  uuid not null,
    product_id  text not null,
    followed_at timestamptz
);
