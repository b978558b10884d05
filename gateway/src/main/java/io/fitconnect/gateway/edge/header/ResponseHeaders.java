package io.fitconnect.gateway.edge.header;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.util.List;

/** Headers of every response, and headers of a service's response that are not passed on. */
public final class ResponseHeaders {

    private static final AsciiString REQUEST_ID = RequestId.HEADER;
    private static final AsciiString CONTENT_TYPE_OPTIONS = AsciiString.cached("x-content-type-options");
    private static final AsciiString FRAME_OPTIONS = AsciiString.cached("x-frame-options");
    private static final AsciiString REFERRER_POLICY = AsciiString.cached("referrer-policy");
    private static final AsciiString TRANSPORT_SECURITY = AsciiString.cached("strict-transport-security");

    private static final List<AsciiString> DEFAULTS = List.of(CONTENT_TYPE_OPTIONS, FRAME_OPTIONS, REFERRER_POLICY);
    private static final List<AsciiString> INTERNAL = List.of(
            HttpHeaderNames.SERVER,
            HttpHeaderNames.CONNECTION,
            HttpHeaderNames.PROXY_AUTHENTICATE,
            HttpHeaderNames.TRAILER,
            HttpHeaderNames.TRANSFER_ENCODING,
            HttpHeaderNames.UPGRADE,
            HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN,
            HttpHeaderNames.ACCESS_CONTROL_ALLOW_CREDENTIALS,
            HttpHeaderNames.ACCESS_CONTROL_ALLOW_METHODS,
            HttpHeaderNames.ACCESS_CONTROL_ALLOW_HEADERS,
            HttpHeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS,
            HttpHeaderNames.ACCESS_CONTROL_MAX_AGE,
            TRANSPORT_SECURITY,
            REQUEST_ID,
            AsciiString.cached("keep-alive"),
            AsciiString.cached("x-powered-by"),
            AsciiString.cached("x-application-context"),
            AsciiString.cached("traceparent"),
            AsciiString.cached("tracestate"));

    private ResponseHeaders() {}

    /** Sets the default headers, which a service may override. */
    public static void begin(HttpHeaders answer, String requestId, boolean secure) {
        answer.set(REQUEST_ID, requestId);
        answer.set(CONTENT_TYPE_OPTIONS, "nosniff");
        answer.set(FRAME_OPTIONS, "DENY");
        answer.set(REFERRER_POLICY, "strict-origin-when-cross-origin");
        if (secure) {
            answer.set(TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
        }
    }

    /** Copies a service's headers, without internal and hop-by-hop ones. */
    public static void adopt(HttpHeaders answer, HttpHeaders fromService) {
        INTERNAL.forEach(fromService::remove);
        DEFAULTS.forEach(name -> {
            if (fromService.contains(name)) {
                answer.remove(name);
            }
        });
        answer.add(fromService);
    }
}
