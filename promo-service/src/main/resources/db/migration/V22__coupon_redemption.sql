-- A code that was redeemed: the key has it redeemed once. Partition key: code_digest. Growth: one row of 0.2 kB a redeemed code.
create table coupon_redemption (
    code_digest    bytea       primary key,
    series_id      uuid        not null,
    client_id      text        not null,
    order_id       text        not null,
    athlete_id     uuid,
    discount_cents bigint      not null,
    stackable      boolean     not null,
    redeemed_at    timestamptz not null
);
