-- The digest of the secret address that invites to a club. Partition key: club_id. Growth: at most one row of 0.1 kB a club; gone when it is
-- revoked or the club has ended.
create table club_invitation (
    club_id        uuid        not null,
    address_digest bytea       not null,
    created_at     timestamptz not null,
    primary key (club_id)
);
