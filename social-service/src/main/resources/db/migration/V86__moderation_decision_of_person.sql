create index moderation_decision_of_person on moderation_decision (person_id, id);
