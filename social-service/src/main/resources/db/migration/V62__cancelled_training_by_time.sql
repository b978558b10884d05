create index cancelled_training_by_time on cancelled_training (cancelled_at);
