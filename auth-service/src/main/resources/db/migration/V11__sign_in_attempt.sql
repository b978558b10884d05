-- Recent failures to sign in, by the digest of e-mail and network address. Partition key: bucket. Growth: one row for each
-- such pair within the last hour.
create table sign_in_attempt (
    bucket          text        primary key,
    failures        int         not null,
    last_attempt_at timestamptz not null,
    blocked_until   timestamptz not null
);
