create index tracker_authorization_expires on tracker_authorization (expires_at);
