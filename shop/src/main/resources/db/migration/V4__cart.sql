-- Carts. Partition key: owner, either account:<subject> or guest:<digest of the browser's cart cookie>. Growth: one row for each
-- person or browser that put something in and did not order; removed when untouched for 90 days.
create table cart (
    owner      text primary key,
    version    bigint      not null,
    changed_at timestamptz not null
);
create table cart_line (
    owner       text        not null references cart (owner) on delete cascade,
    sku         text        not null references item (sku),
    quantity    int         not null check (quantity between 1 and 10),
    price_cents bigint      not null,
    added_at    timestamptz not null,
    primary key (owner, sku)
);
