package io.fitconnect.shop.house;

/** A notice to promo-service about an order. */
enum NoticeKind {
    PAID,
    RETURNED,
    /** Its coupons can be redeemed again. */
    RELEASED
}
