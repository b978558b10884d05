create index moderation_case_of_subject on moderation_case (place_id, subject_id, state);
