-- The ranking of an event in pages of a hundred, as JSON. Partition key: group_training_id. Growth: one row of up to 11 kB a hundred athletes who finished.
-- The first of a page tells on which page an athlete stands.
create table event_ranking_page (
    group_training_id uuid   not null,
    page              int    not null,
    first_millis      bigint not null,
    first_athlete     uuid   not null,
    entries           text   not null,
    primary key (group_training_id, page)
);
