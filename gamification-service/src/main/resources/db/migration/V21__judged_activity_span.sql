-- When a recording was made, to tell a replay from a second device; whether it has a clock: without one it proves nothing. Recordings that were
-- judged before are taken to have one.
alter table judged_activity
    add column started_at timestamptz,
    add column ended_at   timestamptz,
    add column clocked    boolean not null default true;
