create index browser_session_by_expiry on browser_session (expires_at);
