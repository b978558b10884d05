package io.fitconnect.shop.house;

/** The house does not answer, or not as agreed. */
public final class HouseAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    HouseAway(String message, Throwable cause) {
        super(message, cause);
    }

    HouseAway(String message) {
        super(message);
    }
}
