create index remembered_device_by_expiry on remembered_device (expires_at);
