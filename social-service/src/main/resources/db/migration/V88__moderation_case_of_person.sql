create index moderation_case_of_person on moderation_case (person_id, id);
