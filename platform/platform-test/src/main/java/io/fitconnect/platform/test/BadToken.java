package io.fitconnect.platform.test;

import java.util.Set;

/**
 * A token that every service rejects.
 *
 * @param name what is wrong with it
 * @param statuses the HTTP statuses that refuse it rightly
 */
public record BadToken(String name, String token, Set<Integer> statuses) {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    static BadToken of(String name, String token) {
        return new BadToken(name, token, Set.of(UNAUTHORIZED));
    }

    /** One that a resource server may also recognise first and then find without right. */
    static BadToken orForbidden(String name, String token) {
        return new BadToken(name, token, Set.of(UNAUTHORIZED, FORBIDDEN));
    }

    @Override
    public String toString() {
        return name;
    }
}
