create index account_leaving_erase_at on account_leaving (erase_at);
