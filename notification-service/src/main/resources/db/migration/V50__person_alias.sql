-- What stands in inboxes for somebody whom a notification names; without its row it says nothing. Partition key: alias, and athlete.
-- Growth: one small row per athlete who did something that others were told of, until the account is erased.
create table person_alias (
    alias      uuid primary key,
    athlete_id uuid not null unique
);
