package io.fitconnect.auth.protocol;

import java.util.regex.Pattern;

/**
 * What names and values of the protocol are made of: visible ASCII (RFC 6749, appendix A). A text of anything else is unknown here
 * and never looked up; the database would refuse a zero byte.
 */
public final class ProtocolText {

    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{1,512}");

    private ProtocolText() {}

    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }
}
