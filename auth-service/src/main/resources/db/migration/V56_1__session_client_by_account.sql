create index session_client_account on session_client (account_id);
