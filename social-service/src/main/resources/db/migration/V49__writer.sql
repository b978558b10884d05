-- What is kept of people who write. Partition key: athlete. Growth: one row per athlete, of budgets one per kind.
-- From whom an athlete takes a first message; no row: the default.
create table writing_setting (
    athlete_id uuid primary key,
    who        text not null
);
-- What an athlete may still send at a moment.
create table sending_budget (
    athlete_id uuid             not null,
    kind       text             not null,
    left_over  double precision not null,
    at         timestamptz      not null,
    primary key (athlete_id, kind)
);
-- When the account was registered.
create table account_age (
    athlete_id    uuid        primary key,
    registered_at timestamptz not null
);
