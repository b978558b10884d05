package io.fitconnect.auth.authorization.persistence;

import io.fitconnect.auth.digest.Sha256;

/**
 * The form in which a token's value is stored. It cannot be mistaken for a token, since none contains a colon; so a value
 * that was loaded in this form is saved as it is.
 */
final class StoredToken {

    private static final String PREFIX = "sha256:";

    private StoredToken() {}

    /** The form of a value that is to be saved. */
    static String of(String value) {
        return value.startsWith(PREFIX) ? value : ofPresented(value);
    }

    /** The form of a value that a client sent, which is never taken for a stored one. */
    static String ofPresented(String value) {
        return PREFIX + Sha256.of(value);
    }
}
