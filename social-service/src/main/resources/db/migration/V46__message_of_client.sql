-- A client id is one message, however often it is sent.
create unique index message_of_client on message (conversation_id, client_id);
