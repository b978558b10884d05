-- When an offer was followed last: what is bought after it is attributed to it.
alter table offer add column last_followed_at timestamptz;
