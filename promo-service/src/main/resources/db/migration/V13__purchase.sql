-- A line of an order that a shop told of: the key has it recorded once. Partition key: athlete_id. Growth: some 10 rows of 0.2 kB a year
-- and athlete.
create table purchase (
    athlete_id  uuid        not null,
    shop        text        not null,
    order_id    text        not null,
    product_id  text        not null,
    id          uuid        not null,
    quantity    integer     not null,
    cents       bigint      not null,
    currency    text        not null,
    gear_kind   text,
    size        text,
    offer_id    uuid,
    replaces    uuid,
    bought_at   timestamptz not null,
    returned_at timestamptz,
    primary key (athlete_id, shop, order_id, product_id)
);
