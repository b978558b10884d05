-- An article of the shop's catalogue, as an editor imported it. Partition key: id. Growth: at most 10,000 rows of 0.5 kB.
create table product (
    id          text        primary key,
    document    jsonb       not null,
    imported_at timestamptz not null
);
