-- When the athlete last handed in a content that was imported already, and by which client: the deletion of its training may be on its way.
alter table import_content add column asked_at timestamptz, add column asked_by text;
