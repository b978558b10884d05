-- When a training began by the recorder's clock, where the athlete corrected that; else null.
alter table training
    add column recorded_start_time         timestamptz,
    add column recorded_utc_offset_seconds int;
