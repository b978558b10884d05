-- The accounts that are hidden already, since their owners asked for deletion.
insert into account_visibility (account_id, leaving, suspended, changed_at)
select account_id, true, false, asked_at from account_leaving where account_id is not null
on conflict (account_id) do nothing;
