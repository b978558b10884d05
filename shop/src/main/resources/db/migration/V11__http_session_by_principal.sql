create index http_session_principal_name on http_session (principal_name) where principal_name is not null;
