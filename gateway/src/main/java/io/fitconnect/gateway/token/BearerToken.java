package io.fitconnect.gateway.token;

import io.fitconnect.gateway.token.jws.TokenFault;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Iterator;

/** Finds the token in a request: in the Authorization header and nowhere else. */
final class BearerToken {

    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    static String require(HttpHeaders headers) {
        Iterator<String> values = headers.valueStringIterator(HttpHeaderNames.AUTHORIZATION);
        if (!values.hasNext()) {
            throw new TokenRefused(TokenFault.MISSING);
        }
        String value = values.next();
        if (values.hasNext() || !value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new TokenRefused(TokenFault.AMBIGUOUS);
        }
        return value.substring(SCHEME.length());
    }
}
