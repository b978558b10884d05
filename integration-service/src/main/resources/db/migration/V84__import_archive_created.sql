create index import_archive_created on import_archive (created_at);
