create index passkey_by_account on passkey (account_id);
