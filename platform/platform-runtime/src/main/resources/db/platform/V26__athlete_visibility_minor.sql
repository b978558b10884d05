-- Whether the athlete is under 18, as profile-service announces it; null: unknown.
alter table athlete_visibility add column minor boolean;
