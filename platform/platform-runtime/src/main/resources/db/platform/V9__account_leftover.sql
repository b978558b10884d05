-- What an erasure must still delete outside of SQL. Partition key: account_id. Growth: empties itself.
create table account_leftover (
    account_id uuid not null,
    store      text not null,
    object_id  uuid not null,
    primary key (account_id, store, object_id)
);
