package io.fitconnect.gateway.token;

import io.fitconnect.gateway.token.jws.TokenFault;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Iterator;

/**
 * Finds the token in a request: in the Authorization header and nowhere else. A token that is bound to a key comes by the scheme
 * DPoP (RFC 9449); the services check its proof, and refuse it as a bearer token.
 */
final class BearerToken {

    private static final String SCHEME = "Bearer ";
    private static final String PROVEN_SCHEME = "DPoP ";

    private BearerToken() {}

    static String require(HttpHeaders headers) {
        Iterator<String> values = headers.valueStringIterator(HttpHeaderNames.AUTHORIZATION);
        if (!values.hasNext()) {
            throw new TokenRefused(TokenFault.MISSING);
        }
        String value = values.next();
        String scheme = isOf(PROVEN_SCHEME, value) ? PROVEN_SCHEME : SCHEME;
        if (values.hasNext() || !isOf(scheme, value)) {
            throw new TokenRefused(TokenFault.AMBIGUOUS);
        }
        return value.substring(scheme.length());
    }

    private static boolean isOf(String scheme, String value) {
        return value.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
