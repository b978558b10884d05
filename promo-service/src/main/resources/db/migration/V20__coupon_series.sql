-- Coupons that were issued together under the same rules. Partition key: id. Growth: some hundred rows of 0.2 kB a year.
create table coupon_series (
    id          uuid        primary key,
    name        text        not null,
    percent     integer,
    cents       bigint,
    currency    text,
    least_cents bigint      not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    per_person  integer     not null,
    stackable   boolean     not null,
    stopped     boolean     not null
);
