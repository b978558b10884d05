-- Where the recording was when, at most 500 points: what privacy zones cut for others. Null without positions.
alter table training_recording add column timed_track jsonb;
