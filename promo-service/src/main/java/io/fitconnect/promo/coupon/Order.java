package io.fitconnect.promo.coupon;

import java.util.UUID;

/**
 * An order of a shop for which coupons are redeemed.
 *
 * @param client   the shop's OAuth client, to which the order's id belongs
 * @param customer the account that ordered
 * @param cents    of its lines, before any discount
 */
public record Order(String client, String id, UUID customer, long cents, String currency) {

    public static final int LONGEST_ID = 64;
    public static final String ID = "[A-Za-z0-9-]+";

    /** Whether the text can be the id of an order. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && text.matches(ID);
    }
}
