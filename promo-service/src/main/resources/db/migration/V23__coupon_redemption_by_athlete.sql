-- What a person redeemed of a series.
create index coupon_redemption_by_athlete on coupon_redemption (athlete_id, series_id);
