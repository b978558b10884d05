-- Finds the jobs of an erased account.
create index job_of_owner on job (owner_id);
