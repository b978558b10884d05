-- The campaigns that run.
create index campaign_live on campaign (runs_until) where state = 'approved';
