package io.fitconnect.gateway.edge.connection;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;

/**
 * Request targets like {@code http://host/path} (RFC 9112, section 3.2.2), which every server must accept; the authority
 * in them takes precedence over the header Host.
 */
final class AbsoluteForm {

    private static final String[] SCHEMES = {"http://", "https://"};

    private AbsoluteForm() {}

    /** Rewrites the target to its path and query, and Host to its authority; leaves other targets as they are. */
    static void rewrite(HttpRequest request) {
        String target = request.uri();
        int authority = authorityIn(target);
        if (authority < 0) {
            return;
        }
        int end = endOfAuthority(target, authority);
        String rest = target.substring(end);
        request.headers().set(HttpHeaderNames.HOST, target.substring(authority, end));
        request.setUri(rest.startsWith("/") ? rest : "/" + rest);
    }

    private static int authorityIn(String target) {
        for (String scheme : SCHEMES) {
            if (target.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return -1;
    }

    private static int endOfAuthority(String target, int begin) {
        for (int i = begin; i < target.length(); i++) {
            if (target.charAt(i) == '/' || target.charAt(i) == '?') {
                return i;
            }
        }
        return target.length();
    }
}
