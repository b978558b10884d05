-- Orders. Partition key: id, made with the check-out page, which is why a repeated form finds its order. Growth: one row for each order,
-- kept as long as bookkeeping demands; subject is null for a guest's order and after the account is gone.
create table placed_order (
    id            uuid primary key,
    version       bigint      not null,
    subject       text,
    state         text        not null,
    email         text        not null,
    recipient     text        not null,
    street        text        not null,
    postcode      text        not null,
    city          text        not null,
    country       text        not null,
    currency      text        not null,
    postage_cents bigint      not null,
    total_cents   bigint      not null,
    placed_at     timestamptz not null,
    pay_until     timestamptz not null
);
create table order_line (
    order_id    uuid   not null references placed_order (id) on delete cascade,
    sku         text   not null,
    name        text   not null,
    quantity    int    not null check (quantity > 0),
    price_cents bigint not null,
    primary key (order_id, sku)
);
