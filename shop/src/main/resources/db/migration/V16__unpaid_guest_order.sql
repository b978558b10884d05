-- What a guest's unpaid orders hang on: digests of the browser session, the e-mail address and the network. Partition key: trace. Growth:
-- three rows for each unpaid order of a guest, for as long as it is unpaid.
create table unpaid_guest_order (
    trace    text not null,
    order_id uuid not null references placed_order (id) on delete cascade,
    primary key (trace, order_id)
);
