create index provider_session_by_time on provider_session (signed_in_at);
