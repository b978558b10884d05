package io.fitconnect.shop.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address within the shop, such as the page that a person comes back to after signing in. Never one of another site. */
public record LocalPath(String value) {

    private static final int LONGEST = 500;

    /** A slash that no second one follows; then what a browser sends, without backslashes, control characters and braces. */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x5b\\x5d-\\x7a|~]*");

    /** The shop's first page. */
    public static final LocalPath HOME = new LocalPath("/"); // after the pattern that checks it

    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("not an address of the shop");
        }
    }

    /** The address itself, or the shop's first page when it is none of ours. */
    public static LocalPath orHome(@Nullable String typed) {
        return typed != null && isLocal(typed) ? new LocalPath(typed) : HOME;
    }

    private static boolean isLocal(String text) {
        return text.length() <= LONGEST && LOCAL.matcher(text).matches();
    }
}
