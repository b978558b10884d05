-- Which client has pushed which import: what a vendor may see. Partition key: athlete. Growth: one row per import and
-- client, so mostly one per import.
create table import_push (
    athlete_id uuid not null,
    client_id  text not null,
    import_id  uuid not null,
    primary key (athlete_id, client_id, import_id)
);
