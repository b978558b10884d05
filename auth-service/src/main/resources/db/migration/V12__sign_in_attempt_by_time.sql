create index sign_in_attempt_last_attempt_at on sign_in_attempt (last_attempt_at);
