-- When the application was allowed first; unknown for earlier consents.
alter table oauth2_authorization_consent add column granted_at timestamptz;
