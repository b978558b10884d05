-- An erasure finds the pairs in which the athlete is the greater id.
create index direct_conversation_of_greater on direct_conversation (greater_id);
