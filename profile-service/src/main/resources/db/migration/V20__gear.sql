-- One item of an athlete's gear. Partition key: athlete_id. Growth: some 10 rows of 0.3 kB an athlete, at most 500.
create table gear (
    athlete_id        uuid           not null,
    id                uuid           not null,
    version           bigint         not null,
    kind              text           not null,
    name              text           not null,
    brand             text,
    model             text,
    bought_on         date,
    price_amount      numeric(12, 4),
    price_currency    text,
    catalogue_item_id text,
    note              text,
    defaults          text           not null,
    added_at          timestamptz    not null,
    changed_at        timestamptz    not null,
    retired_at        timestamptz,
    replaced_by       uuid,
    primary key (athlete_id, id)
);
