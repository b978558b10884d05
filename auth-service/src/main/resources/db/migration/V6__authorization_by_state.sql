create unique index oauth2_authorization_state on oauth2_authorization (state) where state is not null;
