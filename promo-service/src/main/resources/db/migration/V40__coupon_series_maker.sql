-- Who made a series, since a second editor approves one that gives much.
alter table coupon_series add column maker_id uuid, add column approved boolean not null default false;
