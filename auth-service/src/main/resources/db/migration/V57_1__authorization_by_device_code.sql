create unique index oauth2_authorization_device_code on oauth2_authorization (device_code_value) where device_code_value is not null;
