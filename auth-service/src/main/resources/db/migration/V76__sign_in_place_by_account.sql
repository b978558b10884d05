create index sign_in_place_account on sign_in_place (account_id);
