package io.fitconnect.platform.limit;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How often an account may do something. The window opens with the first use and closes after its length.
 *
 * @param purpose kebab-case name, unique in the service, such as {@code people-search-minute}
 * @param most    uses within a window, at least one
 * @param window  its length
 */
public record AccountLimit(String purpose, int most, Duration window) {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public AccountLimit {
        if (!KEBAB_CASE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("A purpose is kebab-case: " + purpose);
        }
        if (most < 1 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("A limit allows something for some time: " + purpose);
        }
    }
}
