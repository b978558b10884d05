-- The digest of the refresh token before the current one: it is answered once more for some seconds, because an answer may be lost.
alter table oauth2_authorization add column previous_refresh_token text;
