-- How often the zones and the privacy zones of an athlete changed, which are kept in tables of their own.
alter table athlete
    add column zone_revision bigint not null default 0,
    add column privacy_revision bigint not null default 0;
