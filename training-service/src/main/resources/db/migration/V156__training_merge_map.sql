-- Which recordings a training has, and which of them gives what, where it has several; else null.
alter table training add column merge_map text;
