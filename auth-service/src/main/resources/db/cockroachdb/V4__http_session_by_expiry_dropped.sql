drop index if exists http_session@http_session_expiry_time;
