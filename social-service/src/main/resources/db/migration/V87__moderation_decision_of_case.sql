create index moderation_decision_of_case on moderation_decision (case_id, id);
