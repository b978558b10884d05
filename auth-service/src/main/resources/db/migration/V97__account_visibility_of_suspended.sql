-- The accounts that are hidden already, since they are locked.
insert into account_visibility (account_id, leaving, suspended, changed_at)
select id, false, true, suspended_at from account where suspended_at is not null
on conflict (account_id) do update set suspended = true;
