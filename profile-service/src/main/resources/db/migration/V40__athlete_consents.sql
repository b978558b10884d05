-- The purposes that the athlete consents to: "advice campaigns". Null: none.
alter table athlete add column consents text;
