create index oauth2_authorization_session on oauth2_authorization (session_id) where session_id is not null;
