-- The speeds at the threshold, running and swimming; null while unknown.
alter table athlete
    add column threshold_pace_meters_per_second double precision,
    add column critical_swim_speed_meters_per_second double precision;
