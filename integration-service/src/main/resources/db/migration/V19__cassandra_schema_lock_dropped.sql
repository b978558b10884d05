-- The lock of Cassandra's schema is a row in Cassandra since platform-cassandra.
drop table cassandra_schema_lock;
