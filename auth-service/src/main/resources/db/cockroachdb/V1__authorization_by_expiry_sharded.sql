-- Each token that is given out would insert at the end of one range.
create index oauth2_authorization_expires_at_sharded on oauth2_authorization (expires_at) using hash with (bucket_count = 8);
