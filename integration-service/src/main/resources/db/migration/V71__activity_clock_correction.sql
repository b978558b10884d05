-- How many milliseconds later it was than the recorder's clock said, where the athlete corrected that.
alter table activity add column clock_correction_millis bigint not null default 0;
