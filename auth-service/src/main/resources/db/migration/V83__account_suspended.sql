-- Since when the account is locked, and why; null while it is not.
alter table account
    add column suspended_at      timestamptz,
    add column suspension_reason text;
