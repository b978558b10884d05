-- Comments on subjects, and answers to them, without their texts. Partition key: subject_id. Growth: a row of 150 bytes a comment.
create table discussion_comment (
    subject_id uuid        not null,
    id         uuid        not null,
    parent_id  uuid,
    author_id  uuid,
    created_at timestamptz not null,
    edited_at  timestamptz,
    version    integer     not null,
    deleted    boolean     not null,
    primary key (subject_id, id)
);
