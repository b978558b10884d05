-- Who may see parts of the training, where the athlete said otherwise than for all trainings.
alter table training
    add column map_visibility text,
    add column heart_rate_visibility text,
    add column power_visibility text,
    add column start_time_visibility text,
    add column gear_visibility text,
    add column body_visibility text;
