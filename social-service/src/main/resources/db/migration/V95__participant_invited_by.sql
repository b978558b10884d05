-- Who invited the person into a group: an id of this table, so that an erasure leaves no trace. Null for one who takes part. Stays when
-- the invitation was declined or withdrawn, so that the next one has to wait.
alter table participant add column invited_by uuid;
