-- The vendor's OAuth client that entered a training by hand, which may change it again; null when the athlete did.
alter table training add column entered_by_vendor text;
