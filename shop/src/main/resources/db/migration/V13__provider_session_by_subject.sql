create index provider_session_by_subject on provider_session (subject);
