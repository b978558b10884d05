-- The size that a person chose, of what has sizes.
alter table cart_line add column chosen_size text;
