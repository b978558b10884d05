-- Held while an instance changes Cassandra's schema. One row.
create table cassandra_schema_lock (
    id smallint primary key
);

insert into cassandra_schema_lock (id)
values (0);
