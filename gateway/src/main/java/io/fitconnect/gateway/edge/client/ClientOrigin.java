package io.fitconnect.gateway.edge.client;

import io.fitconnect.gateway.edge.target.HostHeader;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;

/** Client address, scheme and authority of a request as seen from outside. */
public record ClientOrigin(String address, String scheme, String host) {

    private static final AsciiString FOR = AsciiString.cached("x-forwarded-for");
    private static final AsciiString PROTO = AsciiString.cached("x-forwarded-proto");
    private static final AsciiString HOST = AsciiString.cached("x-forwarded-host");
    private static final AsciiString PORT = AsciiString.cached("x-forwarded-port");

    public boolean isSecure() {
        return "https".equals(scheme);
    }

    public void writeTo(HttpHeaders headers) {
        headers.set(FOR, address);
        headers.set(PROTO, scheme);
        headers.set(HOST, host);
        headers.set(PORT, Integer.toString(port()));
    }

    private int port() {
        int written = HostHeader.port(host);
        return written > 0 ? written : isSecure() ? 443 : 80;
    }
}
