-- Finds what an erased member of the house did.
create index moderation_audit_of_actor on moderation_audit (actor_id, case_id);
