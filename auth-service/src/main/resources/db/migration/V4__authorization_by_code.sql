create unique index oauth2_authorization_code on oauth2_authorization (authorization_code_value) where authorization_code_value is not null;
