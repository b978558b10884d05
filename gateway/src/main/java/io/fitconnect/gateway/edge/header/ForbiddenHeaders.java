package io.fitconnect.gateway.edge.header;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Headers that a client must not set, because a service might trust them: identity,
 * client certificates, addresses, rewritten targets, traces. Names with an underscore go too, since some readers take
 * it for a hyphen.
 */
public final class ForbiddenHeaders {

    private static final List<String> PREFIXES = List.of(
            "x-user",
            "x-athlete",
            "x-account",
            "x-authenticated",
            "x-auth-",
            "x-principal",
            "x-identity",
            "x-roles",
            "x-scope",
            "x-forwarded",
            "x-remote",
            "x-real-ip",
            "x-client-",
            "x-ssl",
            "x-original-",
            "x-rewrite-",
            "x-http-method",
            "x-method-override",
            "x-envoy",
            "x-fitconnect",
            "x-internal",
            "x-jwt",
            "x-consumer",
            "x-credential",
            "x-b3-",
            "x-trace",
            "x-cluster-client",
            "x-proxy",
            "remote-",
            "ssl-",
            "client-cert",
            "forwarded",
            "true-client-ip",
            "cf-connecting",
            "traceparent",
            "tracestate",
            "baggage",
            "b3",
            "uber-trace-id",
            "proxy");

    private ForbiddenHeaders() {}

    public static void removeFrom(HttpHeaders headers) {
        List<CharSequence> found = null;
        Iterator<Map.Entry<CharSequence, CharSequence>> entries = headers.iteratorCharSequence();
        while (entries.hasNext()) {
            CharSequence name = entries.next().getKey();
            if (isForbidden(name)) {
                found = found == null ? new ArrayList<>() : found;
                found.add(name);
            }
        }
        if (found != null) {
            found.forEach(headers::remove);
        }
    }

    static boolean isForbidden(CharSequence name) {
        if (!mayBeForbidden(name)) {
            return false;
        }
        String lower = name.toString().toLowerCase(Locale.ROOT);
        return lower.indexOf('_') >= 0 || PREFIXES.stream().anyMatch(lower::startsWith);
    }

    /** Their first letter rules most names out, without making a string. */
    private static boolean mayBeForbidden(CharSequence name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '_') {
                return true;
            }
        }
        return switch (name.isEmpty() ? ' ' : name.charAt(0) | 0x20) {
            case 'x', 'r', 's', 'c', 'f', 't', 'b', 'u', 'p' -> true;
            default -> false;
        };
    }
}
