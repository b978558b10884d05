-- How often the account's consents changed: the order of their states for other services.
alter table account add column consent_version bigint not null default 0;
