create index used_statement_expiry on used_statement (expires_at);
