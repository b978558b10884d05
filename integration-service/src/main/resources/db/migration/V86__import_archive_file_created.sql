create index import_archive_file_created on import_archive_file (created_at);
