-- Codes and links that were mailed and not used, sealed. Partition key: id. Growth: one row for each registration, recovery and
-- change of address, for hours.
create table mailed_proof (
    id         uuid        primary key,
    purpose    text        not null,
    account_id uuid,
    sealed     text        not null,
    tries      int         not null,
    expires_at timestamptz not null
);
