-- What the person proved when allowing this authorization, for the tokens of its refreshes.
alter table oauth2_authorization add column auth_time timestamptz, add column two_factors boolean;
