-- DPoP proofs and client assertions that were used, by the digest of signer and jti. Partition key: digest. Growth: one row for each;
-- removed when it expires, within minutes.
create table used_statement (
    digest     text        primary key,
    expires_at timestamptz not null
);
