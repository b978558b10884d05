-- The few administrators, since the last one keeps the role.
create index account_administrators on account (id) where roles like '%administrator%';
