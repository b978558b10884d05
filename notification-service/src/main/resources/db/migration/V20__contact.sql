-- Where mail reaches an athlete, as auth-service announces it. Partition key: athlete. Growth: one row per athlete.
create table contact (
    athlete_id    uuid        primary key,
    email         text        not null,
    confirmed     boolean     not null,
    locale        text        not null,
    version       bigint      not null,
    failing_since timestamptz
);
