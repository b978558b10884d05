package io.fitconnect.gateway.websession.browser;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells requests of the web app's own pages from those that other pages cause: a browser adds the cookie to either. SameSite
 * alone would let pages of sibling hosts and of other ports pass.
 */
@Component
public final class SameOrigin {

    private static final AsciiString FETCH_SITE = AsciiString.cached("sec-fetch-site");
    private static final AsciiString OWN_HEADER = AsciiString.cached("fitconnect-web");
    private static final String SAME = "same-origin";
    private static final String TYPED = "none";

    private final String origin;

    SameOrigin(PublicAddress address) {
        this.origin = address.origin();
    }

    /** Whether the browser says that one of our own pages sent this; a request that says nothing is not ours. */
    public boolean isOwn(HttpHeaders headers) {
        @Nullable String from = headers.get(HttpHeaderNames.ORIGIN);
        @Nullable String site = headers.get(FETCH_SITE);
        if (from == null) {
            return SAME.equals(site);
        }
        return from.equals(origin) && (site == null || site.equals(SAME));
    }

    /** Whether the request has the web app's header too, which no form can send and no other origin may. */
    public boolean isOwnScript(HttpHeaders headers) {
        return "1".equals(headers.get(OWN_HEADER)) && isOwn(headers);
    }

    /** Whether another page caused this read; one that says nothing comes from an older browser or from no page. */
    public boolean isForeign(HttpHeaders headers) {
        @Nullable String site = headers.get(FETCH_SITE);
        return site != null && !site.equals(SAME) && !site.equals(TYPED);
    }
}
