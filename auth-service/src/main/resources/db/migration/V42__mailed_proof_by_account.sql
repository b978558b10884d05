create index mailed_proof_account on mailed_proof (account_id) where account_id is not null;
