-- Which apps an athlete allows something, to tell apps of the beginning and the end. Partition key: athlete. Growth: one row per
-- athlete who ever allowed an app. version: of the state, by auth-service.
create table app_consent (
    athlete_id uuid   not null primary key,
    version    bigint not null,
    clients    text   not null
);
