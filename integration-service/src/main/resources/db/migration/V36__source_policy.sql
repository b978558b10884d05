-- What vendors allow to be done with what they hand in, set by an operator. Partition key: client. Growth: one row per vendor's app.
-- Columns: show to others, rank on boards, advise about gear, coach, give to a model, keep after disconnecting.
create table source_policy (
    client_id     text    not null primary key,
    allows_show   boolean not null,
    allows_rank   boolean not null,
    allows_advise boolean not null,
    allows_coach  boolean not null,
    allows_model  boolean not null,
    allows_keep   boolean not null
);
