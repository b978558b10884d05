create index club_by_owner on club (owner_id, id);
