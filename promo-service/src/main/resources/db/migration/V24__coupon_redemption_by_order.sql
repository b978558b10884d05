-- The coupons of an order.
create index coupon_redemption_by_order on coupon_redemption (client_id, order_id);
