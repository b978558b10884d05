create unique index oauth2_authorization_user_code on oauth2_authorization (user_code_value) where user_code_value is not null;
