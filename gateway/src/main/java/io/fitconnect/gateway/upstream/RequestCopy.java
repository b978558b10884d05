package io.fitconnect.gateway.upstream;

import io.fitconnect.gateway.edge.CleanRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Copies request headers for a service, without hop-by-hop ones. */
final class RequestCopy {

    private static final List<AsciiString> OF_THE_CONNECTION = List.of(
            HttpHeaderNames.HOST,
            HttpHeaderNames.CONNECTION,
            HttpHeaderNames.TE,
            HttpHeaderNames.TRAILER,
            HttpHeaderNames.TRANSFER_ENCODING,
            HttpHeaderNames.UPGRADE,
            HttpHeaderNames.EXPECT,
            AsciiString.cached("keep-alive"),
            AsciiString.cached("http2-settings"));

    private RequestCopy() {}

    static void copy(ServerHttpRequest request, HttpHeaders target) {
        if (request instanceof CleanRequest clean) {
            target.set(clean.nettyHeaders());
        } else {
            request.getHeaders().forEach(target::set);
        }
        for (String option : target.getAll(HttpHeaderNames.CONNECTION)) {
            for (String name : option.split(",", -1)) {
                removeOptional(target, name.trim());
            }
        }
        for (AsciiString name : OF_THE_CONNECTION) {
            target.remove(name);
        }
    }

    /** A client may list its own headers in Connection, but not remove the ones that the gateway has set. */
    private static void removeOptional(HttpHeaders target, String name) {
        boolean ours = name.regionMatches(true, 0, "x-", 0, 2)
                || name.equalsIgnoreCase("traceparent")
                || name.equalsIgnoreCase("authorization")
                || name.equalsIgnoreCase("content-length");
        if (!name.isEmpty() && !ours) {
            target.remove(name);
        }
    }
}
