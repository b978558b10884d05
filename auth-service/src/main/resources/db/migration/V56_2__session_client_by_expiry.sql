create index session_client_expiry on session_client (expires_at);
