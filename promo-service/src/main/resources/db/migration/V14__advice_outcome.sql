-- How often advice was given, followed and bought upon, by rule and country, in 64 parts, of which an athlete raises one. Partition key: rule
-- and country. Growth: at most 64 small rows a rule and country.
create table advice_outcome (
    rule     text    not null,
    country  text    not null,
    shard    integer not null,
    given    bigint  not null,
    followed bigint  not null,
    bought   bigint  not null,
    primary key (rule, country, shard)
);
