package io.fitconnect.gateway.edge.target;

import io.fitconnect.gateway.edge.header.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * Rejects request targets that two parsers could read differently: dot segments, empty segments, path parameters, encoded
 * slashes and the like. They are not normalized, because a path slips past a check where two parsers normalize differently.
 */
final class RequestTarget {

    private static final boolean[] IN_PATH = allowed("-._~!$&'()*+,=:@/");
    private static final boolean[] IN_QUERY = allowed("-._~!$&'()*+,=:@/;?[]");

    private RequestTarget() {}

    /** The fault of the target, or null when it has none. */
    static @Nullable String findFault(String target) {
        if (target.isEmpty() || target.charAt(0) != '/') {
            return "The request target must be a path that begins with a slash.";
        }
        int query = target.indexOf('?');
        String fault = findFaultInPath(target, pathEnd(target));
        return fault != null || query < 0 ? fault : findFaultInQuery(target, query + 1);
    }

    /** The path of the target, or null when it has a fault. */
    static @Nullable String findPath(String target) {
        int end = pathEnd(target);
        boolean isSound = target.startsWith("/") && findFaultInPath(target, end) == null;
        return isSound ? target.substring(0, end) : null;
    }

    private static int pathEnd(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target.length() : query;
    }

    private static @Nullable String findFaultInPath(String target, int end) {
        int segment = 0;
        for (int i = 0; i < end; i++) {
            char c = target.charAt(i);
            if (c == '/') {
                if (isEmptyOrDots(target, segment, i) && i > 0) {
                    return "The path must not contain empty or dot segments.";
                }
                segment = i + 1;
            } else if (c == '%') {
                if (!isHarmlessEscape(target, i, end)) {
                    return "The path contains a percent escape that is malformed or not allowed.";
                }
                i += 2;
            } else if (c >= 128 || !IN_PATH[c]) {
                return "The path contains a character that must be percent-encoded or is not allowed.";
            }
        }
        return segment < end && isEmptyOrDots(target, segment, end)
                ? "The path must not contain empty or dot segments."
                : null;
    }

    private static @Nullable String findFaultInQuery(String target, int start) {
        for (int i = start; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '%') {
                if (octet(target, i, target.length()) < 0) {
                    return "The query contains a malformed percent escape.";
                }
                i += 2;
            } else if (c >= 128 || !IN_QUERY[c]) {
                return "The query contains a character that must be percent-encoded.";
            }
        }
        return null;
    }

    private static boolean isEmptyOrDots(String target, int start, int end) {
        int length = end - start;
        return length == 0
                || (length <= 2 && target.charAt(start) == '.' && (length == 1 || target.charAt(start + 1) == '.'));
    }

    /**
     * Refuses what changes structure when decoded: controls, slash, backslash, semicolon, percent, bad UTF-8; and what
     * needs no escape (RFC 3986, 2.3), since it hides the name of a path from a comparison without decoding.
     */
    private static boolean isHarmlessEscape(String target, int at, int end) {
        int octet = octet(target, at, end);
        return octet >= 0x20
                && !isUnreserved((char) octet)
                && octet != '/'
                && octet != '\\'
                && octet != ';'
                && octet != '%'
                && octet != 0x7f
                && octet != 0xc0
                && octet != 0xc1
                && octet < 0xf5;
    }

    private static boolean isUnreserved(char c) {
        return Ascii.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
    }

    private static int octet(String target, int at, int end) {
        if (at + 2 >= end) {
            return -1;
        }
        int high = Character.digit(target.charAt(at + 1), 16);
        int low = Character.digit(target.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean[] allowed(String marks) {
        boolean[] allowed = new boolean[128];
        for (char c = 0; c < allowed.length; c++) {
            allowed[c] = Ascii.isLetterOrDigit(c) || marks.indexOf(c) >= 0;
        }
        return allowed;
    }
}
