-- The rule that holds a message, as its sender is told; null for what was held before this was kept.
alter table held_message add column reason text;
