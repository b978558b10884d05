-- A code that was issued, as its digest. Partition key: code_digest. Growth: one row of 0.1 kB a code, some 100,000 a year.
create table coupon (
    code_digest bytea       primary key,
    series_id   uuid        not null,
    issued_at   timestamptz not null
);
