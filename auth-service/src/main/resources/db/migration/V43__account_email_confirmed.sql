-- When the owner proved to read the mail of the address; null for accounts from before proofs were asked for.
alter table account add column email_confirmed_at timestamptz;
