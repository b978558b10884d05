create index sign_in_place_last_at on sign_in_place (last_at);
