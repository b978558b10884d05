create index erased_account_erased_at on erased_account (erased_at);
