create index mailed_proof_expiry on mailed_proof (expires_at);
