package io.fitconnect.gateway.edge;

import io.netty.handler.codec.http.HttpHeaders;

/** Client address, scheme and authority of a request as seen from outside. */
record Origin(String address, String scheme, String host) {

    boolean isSecure() {
        return "https".equals(scheme);
    }

    void writeTo(HttpHeaders headers) {
        headers.set("X-Forwarded-For", address);
        headers.set("X-Forwarded-Proto", scheme);
        headers.set("X-Forwarded-Host", host);
        headers.set("X-Forwarded-Port", Integer.toString(port()));
    }

    private int port() {
        int written = HostHeader.port(host);
        return written > 0 ? written : isSecure() ? 443 : 80;
    }
}
