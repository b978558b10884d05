create index webhook_delivery_athlete on webhook_delivery (athlete_id);
