create index app_push_hour_past on app_push_hour (hour);
