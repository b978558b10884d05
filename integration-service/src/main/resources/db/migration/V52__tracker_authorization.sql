-- Connecting that has begun: the tracker asks its athlete. Partition key: digest of the state. Growth: empties itself, a row lives for
-- minutes. verifier: of PKCE, sealed.
create table tracker_authorization (
    digest          bytea       not null primary key,
    athlete_id      uuid        not null,
    tracker         text        not null,
    sealed_verifier text        not null,
    expires_at      timestamptz not null
);
