-- Who gave a group its title, an id of participant, so that an erasure leaves no trace, and how often it was renamed. Null for direct
-- conversations, and for titles of before.
alter table conversation
    add column titled_by uuid,
    add column title_revision bigint not null default 0;
