-- The conversations of a person. A person is one participant of a conversation, also after coming back.
create unique index participant_of_athlete on participant (athlete_id, conversation_id);
