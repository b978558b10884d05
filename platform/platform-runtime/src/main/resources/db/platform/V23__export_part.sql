-- Whose archive parts lie in the object store. Partition key: athlete_id. Growth: the exports of a week.
create table export_part (
    athlete_id uuid not null,
    export_id  uuid not null,
    primary key (athlete_id, export_id)
);
