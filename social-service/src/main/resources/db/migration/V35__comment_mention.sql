-- Whom a text names, in the order of their places in it. Partition key: subject_id. Growth: at most ten rows a version of a comment.
create table comment_mention (
    subject_id uuid     not null,
    comment_id uuid     not null,
    version    integer  not null,
    place      smallint not null,
    athlete_id uuid     not null,
    primary key (subject_id, comment_id, version, place)
);
