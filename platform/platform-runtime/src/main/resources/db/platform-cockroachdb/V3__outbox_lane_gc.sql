-- Sixteen rows that each claim and each return of a lane overwrites.
alter table outbox_lane configure zone using gc.ttlseconds = 600;
