create index http_session_expiry_time on http_session (expiry_time);
