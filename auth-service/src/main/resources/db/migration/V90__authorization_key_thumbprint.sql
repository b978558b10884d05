-- The key that a client proved to hold when it got the first tokens of this authorization (DPoP).
alter table oauth2_authorization add column key_thumbprint text;
