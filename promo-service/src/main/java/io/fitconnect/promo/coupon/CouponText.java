package io.fitconnect.promo.coupon;

import io.fitconnect.platform.message.MessageKey;

/** What people read of coupons. */
enum CouponText implements MessageKey {
    COUPON_REFUSED,
    NOT_REDEEMED,
    NO_SUCH_SERIES,
    SERIES_ENDED,
    NO_MORE_CODES,
    SECOND_PERSON_NEEDED,
    NOT_APPROVED_YET,
    APPROVED_BY_ITS_MAKER
}
