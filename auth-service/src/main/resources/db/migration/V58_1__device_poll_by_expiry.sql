create index device_poll_expiry on device_poll (expires_at);
