-- Whether an administrator approved what the client is; applications from before approvals go on. Grows with each change.
alter table vendor_app
    add column status  text   not null default 'APPROVED',
    add column reason  text,
    add column version bigint not null default 0;
