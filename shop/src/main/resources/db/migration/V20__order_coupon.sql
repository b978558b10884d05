-- The coupons of an order, by digests of their codes: each takes its discount off once. Partition key: order_id. Growth: at most three rows
-- an order.
create table order_coupon (
    order_id       uuid   not null references placed_order (id) on delete cascade,
    code_digest    text   not null,
    discount_cents bigint not null,
    primary key (order_id, code_digest)
);
