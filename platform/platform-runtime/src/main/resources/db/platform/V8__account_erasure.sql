-- Erasures that are not answered yet. Growth: empties itself; so small that it is read without an index on due_at.
create table account_erasure (
    account_id uuid        not null primary key,
    due_at     timestamptz not null
);
