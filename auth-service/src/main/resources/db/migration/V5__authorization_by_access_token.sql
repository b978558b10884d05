create unique index oauth2_authorization_access_token on oauth2_authorization (access_token_value) where access_token_value is not null;
