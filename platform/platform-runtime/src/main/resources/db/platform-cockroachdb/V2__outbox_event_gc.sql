-- Relays read a lane from its beginning, where all is deleted.
alter table outbox_event configure zone using gc.ttlseconds = 600;
