create index vendor_app_owner on vendor_app (owner_id);
