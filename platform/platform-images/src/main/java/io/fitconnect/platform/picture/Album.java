package io.fitconnect.platform.picture;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The pictures of one thing that an athlete owns.
 *
 * @param athlete whose they are
 * @param name    of the thing, unique for the athlete, such as {@code training/<id>}
 * @param most    how many it holds
 */
public record Album(UUID athlete, String name, int most) {

    private static final Pattern NAME = Pattern.compile("[a-z-]+(/[a-z0-9-]+)?");
    private static final int MAX_LENGTH = 100;

    public Album {
        if (name.length() > MAX_LENGTH || !NAME.matcher(name).matches() || most < 1) {
            throw new IllegalArgumentException("An album is <kind> or <kind>/<id>, for one picture or more: " + name);
        }
    }
}
