-- Which session at the provider (sid) a session here came from, so that a back-channel logout finds it, whichever instance it reaches.
-- Partition key: session_id. Growth: as http_session; the row goes with the session's end or 30 days after the sign-in.
create table provider_session (
    session_id   char(36) primary key,
    subject      text        not null,
    sid          text,
    signed_in_at timestamptz not null
);
