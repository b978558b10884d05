-- Folded words of name, notes and tags (a whole tag stands behind '#'), so that a beginning is found by a range of the key
-- whatever the collation. Partition key: athlete_id. Growth: up to 300 small rows a training, mostly below 30.
create table training_word (
    athlete_id  uuid  not null,
    word        bytea not null,
    training_id uuid  not null,
    primary key (athlete_id, word, training_id),
    foreign key (athlete_id, training_id) references training (athlete_id, id) on delete cascade
);
