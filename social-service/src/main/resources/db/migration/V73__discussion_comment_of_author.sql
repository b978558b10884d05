create index discussion_comment_of_author on discussion_comment (author_id, subject_id, id);
