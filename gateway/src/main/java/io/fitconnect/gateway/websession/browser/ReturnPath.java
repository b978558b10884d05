package io.fitconnect.gateway.websession.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in the web app a person goes on after the sign-in: never outside of it, and never into the sign-in again. */
public final class ReturnPath {

    private static final int LONGEST = 500;

    /** Escapes of dots, slashes, backslashes and controls are out: browsers read {@code %2e%2e} as a step upwards. */
    private static final Pattern OWN = Pattern.compile(
            "(/app/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]"
                    + "|%(?!2[eEfF]|5[cC]|[01]|7[fF])[0-9A-Fa-f]{2})*)(?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?");

    private static final Pattern OF_THE_SIGN_IN =
            Pattern.compile("/app/(sign-in|sign-out|callback|session|back-channel).*");

    private ReturnPath() {}

    /** The path itself when it is one of the web app, else the app's start. */
    public static String of(@Nullable String asked) {
        if (asked == null) {
            return PublicAddress.APP;
        }
        Matcher form = OWN.matcher(asked);
        boolean own = asked.length() <= LONGEST
                && form.matches()
                && !form.group(1).contains("//")
                && !form.group(1).contains("/.")
                && !OF_THE_SIGN_IN.matcher(asked).matches();
        return own ? asked : PublicAddress.APP;
    }

    /** The path with a parameter more. */
    public static String with(String path, String name, String value) {
        return path + (path.indexOf('?') < 0 ? "?" : "&") + name + "=" + value;
    }
}
