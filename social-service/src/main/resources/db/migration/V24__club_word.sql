-- Words of the names of clubs that everyone sees, in Latin letters, so that a beginning is found by a range of the key whatever the collation.
-- Partition key: word. Growth: a few rows of 0.05 kB a club.
create table club_word (
    word    bytea not null,
    club_id uuid  not null,
    primary key (word, club_id)
);
