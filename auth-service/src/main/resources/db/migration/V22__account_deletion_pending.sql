create index account_deletion_pending on account_deletion (decided_at) where completed_at is null;
