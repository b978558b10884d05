-- Whether the account of the person concerned was erased while what it published stays hidden, such as a club that has another owner.
alter table moderation_case add column person_erased boolean not null default false;
