-- The purpose to which the athlete consented when the offer was made.
alter table offer add column purpose text not null default 'advice';
