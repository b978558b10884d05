package io.fitconnect.auth.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page of the account that a person goes back to; never an address of another site. */
public final class ReturnPath {

    /** The parameter that carries it from page to page. */
    public static final String PARAMETER = "back";

    private static final Pattern FORM = Pattern.compile("/(?:account|back-office)(?:/[A-Za-z0-9-]{1,64}){0,4}");

    private ReturnPath() {}

    /** Empty when the text is none. */
    public static Optional<String> find(@Nullable String text) {
        return Optional.ofNullable(text).filter(path -> FORM.matcher(path).matches());
    }

    /** A page's address with the path to go back to; the path is of the form that needs no encoding. */
    public static String append(String address, Optional<String> path) {
        return path.map(back -> address + "?" + PARAMETER + "=" + back).orElse(address);
    }
}
