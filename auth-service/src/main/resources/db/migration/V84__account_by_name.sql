-- For the search of the back office: names that begin with a text.
create index account_name on account (lower(display_name), id);
