-- For removing what is old enough.
create index carried_delivery_by_time on carried_delivery (carried_at);
