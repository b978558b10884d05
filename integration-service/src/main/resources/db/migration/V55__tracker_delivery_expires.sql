create index tracker_delivery_expires on tracker_delivery (expires_at);
