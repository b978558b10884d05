-- Whether moderators suspended the account; a lock by the back office (suspended) begins and ends without it.
alter table account_visibility add column moderated boolean not null default false;
