-- What belongs into feeds: whose entry an id is, and how widely it was pushed (place on the scale of visibility: 1 friends to 4 everyone).
-- Partition key: id. Growth: one small row for each training and group training that is shown to anybody, purged when feeds no longer reach back to it.
create table feed_publication (
    id          uuid        not null primary key,
    athlete_id  uuid        not null,
    kind        text        not null,
    reach       integer     not null,
    recorded_at timestamptz not null
);
