create index remembered_device_by_account on remembered_device (account_id);
