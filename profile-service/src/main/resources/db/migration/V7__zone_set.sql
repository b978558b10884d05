-- Thresholds and zones by the day from which they hold. Partition key: athlete_id. Growth: at most 200 rows of 0.5 kB an athlete.
-- Zones are {"model": …, "upperBounds": […]}, as computed when they were set; null where no model could be applied.
create table zone_set (
    athlete_id                            uuid not null,
    from_day                              date not null,
    max_heart_rate_bpm                    integer,
    resting_heart_rate_bpm                integer,
    threshold_heart_rate_bpm              integer,
    functional_threshold_power_watts      integer,
    threshold_pace_meters_per_second      double precision,
    critical_swim_speed_meters_per_second double precision,
    heart_rate                            jsonb,
    power                                 jsonb,
    speed                                 jsonb,
    primary key (athlete_id, from_day),
    foreign key (athlete_id) references athlete (athlete_id) on delete cascade
);
