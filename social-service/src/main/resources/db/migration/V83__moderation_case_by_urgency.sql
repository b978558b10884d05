create index moderation_case_by_urgency on moderation_case (state, urgency desc, opened_at, id);
