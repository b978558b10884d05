-- Notices of trackers that were taken, so that a replayed one has no effect. Partition key: tracker and digest of the signature.
-- Growth: one small row per notice, for three days.
create table tracker_delivery (
    tracker    text        not null,
    digest     bytea       not null,
    expires_at timestamptz not null,
    primary key (tracker, digest)
);
