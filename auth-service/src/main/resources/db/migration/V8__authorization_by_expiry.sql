-- Hash-sharded on CockroachDB: its newest end takes every insert.
create index oauth2_authorization_expires_at on oauth2_authorization (expires_at);
