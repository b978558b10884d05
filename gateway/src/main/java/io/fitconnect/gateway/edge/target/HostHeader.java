package io.fitconnect.gateway.edge.target;

import io.fitconnect.gateway.edge.header.Ascii;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;

/** The authority that a client asked for: services build public links from it, so only plain host names pass. */
public final class HostHeader {

    private static final int LONGEST = 255;

    private HostHeader() {}

    static boolean isSound(HttpHeaders headers) {
        List<String> hosts = headers.getAll(HttpHeaderNames.HOST);
        return hosts.size() == 1 && isAuthority(hosts.get(0));
    }

    public static boolean isAuthority(String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && c != '.' && c != '-' && c != ':' && c != '[' && c != ']' && c != '_') {
                return false;
            }
        }
        return port(value) != -1;
    }

    /** The port after the last colon; 0 when none is written, -1 when it is no port. */
    public static int port(String authority) {
        int colon = authority.lastIndexOf(':');
        if (colon < 0 || colon < authority.lastIndexOf(']')) {
            return 0;
        }
        if (colon == 0 || colon == authority.length() - 1 || authority.length() - colon > 6) {
            return -1;
        }
        int port = 0;
        for (int i = colon + 1; i < authority.length(); i++) {
            int digit = authority.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            port = port * 10 + digit;
        }
        return port == 0 || port > 65_535 ? -1 : port;
    }
}
