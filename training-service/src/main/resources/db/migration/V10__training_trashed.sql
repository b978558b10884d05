-- When its athlete put the training into the trash, from which it can be restored for 30 days; null for one that counts.
alter table training add column trashed_at timestamptz;
