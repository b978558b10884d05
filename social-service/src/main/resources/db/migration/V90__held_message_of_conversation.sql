-- Finds what is held in a conversation that is deleted.
create index held_message_of_conversation on held_message (conversation_id);
