-- Texts of comments that have not moved to Cassandra yet. Partition key: subject_id. Empties itself some minutes after each is written.
create table comment_text (
    subject_id uuid        not null,
    comment_id uuid        not null,
    version    integer     not null,
    text       text        not null,
    written_at timestamptz not null,
    primary key (subject_id, comment_id, version)
);
