-- The size that was ordered, of what has sizes.
alter table order_line add column chosen_size text;
