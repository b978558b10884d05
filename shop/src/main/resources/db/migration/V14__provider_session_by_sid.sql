create index provider_session_by_sid on provider_session (sid) where sid is not null;
