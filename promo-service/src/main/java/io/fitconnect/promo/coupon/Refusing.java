package io.fitconnect.promo.coupon;

import io.fitconnect.platform.json.WireName;

/** Why a coupon is not redeemed; the shop gets the word. */
enum Refusing {
    /** The customer's account was erased: nothing is kept of it any more. */
    ACCOUNT_GONE,
    UNKNOWN,
    REDEEMED,
    NOT_YET,
    EXPIRED,
    STOPPED,
    ORDER_TOO_SMALL,
    OTHER_CURRENCY,
    USED_UP_BY_PERSON,
    NOT_WITH_OTHERS,
    TOO_MANY,
    NOTHING_LEFT;

    public String word() {
        return WireName.of(this);
    }
}
