-- Under which the streams of the corrected recording are kept; null for those of the first reading, under the activity.
alter table activity add column streams_id uuid;
