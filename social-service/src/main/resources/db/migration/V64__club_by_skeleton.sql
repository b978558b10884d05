create unique index club_by_skeleton on club (skeleton);
