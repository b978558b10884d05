package io.fitconnect.gateway.websession.browser;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The header {@code Cookie} of a request, read as browsers write it: {@code name=value} pairs between semicolons. */
final class CookieHeader {

    private CookieHeader() {}

    /** The value of a cookie; null when there is none, or more than one, of which any may be planted. */
    static @Nullable String find(HttpHeaders headers, String name) {
        String found = null;
        for (String pair : pairs(headers)) {
            if (isNamed(pair, name)) {
                if (found != null) {
                    return null;
                }
                found = pair.substring(name.length() + 1);
            }
        }
        return found;
    }

    static boolean contains(HttpHeaders headers, String name) {
        return pairs(headers).stream().anyMatch(pair -> isNamed(pair, name));
    }

    /** The cookies whose names begin so, without that beginning. */
    static Map<String, String> list(HttpHeaders headers, String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String pair : pairs(headers)) {
            int end = pair.indexOf('=');
            if (end > prefix.length() && pair.startsWith(prefix)) {
                found.put(pair.substring(prefix.length(), end), pair.substring(end + 1));
            }
        }
        return found;
    }

    /** Removes the cookies whose names the predicate accepts. */
    static void remove(HttpHeaders headers, Predicate<String> names) {
        String rest = pairs(headers).stream()
                .filter(pair -> !names.test(nameOf(pair)))
                .collect(Collectors.joining("; "));
        if (rest.isEmpty()) {
            headers.remove(HttpHeaderNames.COOKIE);
        } else {
            headers.set(HttpHeaderNames.COOKIE, rest);
        }
    }

    private static boolean isNamed(String pair, String name) {
        return pair.length() > name.length() && pair.charAt(name.length()) == '=' && pair.startsWith(name);
    }

    private static String nameOf(String pair) {
        int end = pair.indexOf('=');
        return end < 0 ? pair : pair.substring(0, end);
    }

    private static List<String> pairs(HttpHeaders headers) {
        List<String> pairs = new ArrayList<>();
        for (String line : headers.getAll(HttpHeaderNames.COOKIE)) {
            for (String pair : line.split(";", -1)) {
                String trimmed = pair.trim();
                if (!trimmed.isEmpty()) {
                    pairs.add(trimmed);
                }
            }
        }
        return pairs;
    }
}
