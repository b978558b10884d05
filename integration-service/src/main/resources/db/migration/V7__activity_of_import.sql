create index activity_of_import on activity (athlete_id, import_id);
