-- The people by whom segments are measured: at most 50,000 by the setting of the sample.
create index audience_sampled on audience (athlete_id) where sampled;
