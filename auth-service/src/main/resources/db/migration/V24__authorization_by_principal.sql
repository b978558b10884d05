create index oauth2_authorization_principal on oauth2_authorization (principal_name);
