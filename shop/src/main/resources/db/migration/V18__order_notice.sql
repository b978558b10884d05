-- What the house of the accounts is still to be told of orders. Partition key: id. Growth: one row for each order that is paid, returned,
-- or cancelled with a coupon, gone when the house has taken it.
create table order_notice (
    id       uuid        primary key,
    order_id uuid        not null,
    kind     text        not null,
    due_at   timestamptz not null,
    attempts int         not null
);
