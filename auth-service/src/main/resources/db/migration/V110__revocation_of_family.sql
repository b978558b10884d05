-- Names the sign-in of one client whose tokens are revoked, so that the next sign-in of that client is good at once.
alter table revocation add column family_id text;
