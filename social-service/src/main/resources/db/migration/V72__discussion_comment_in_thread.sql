create index discussion_comment_in_thread on discussion_comment (subject_id, parent_id, id);
