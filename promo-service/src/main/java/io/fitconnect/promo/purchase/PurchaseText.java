package io.fitconnect.promo.purchase;

import io.fitconnect.platform.message.MessageKey;

/** What shops read of their notices. */
enum PurchaseText implements MessageKey {
    NO_SUCH_SHOP,
    NOT_SIGNED,
    PURCHASE_UNKNOWN,
    NOT_BOUGHT_YET
}
