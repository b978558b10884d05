package io.fitconnect.gateway.websession.browser;

import io.fitconnect.platform.token.SecuritySettings;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Where browsers reach the house: the issuer, whose provider's pages stand beside the web app. */
@Component
public final class PublicAddress {

    /** The web app; everything below it is its own. */
    public static final String APP = "/app/";

    private final String issuer;
    private final URI uri;

    PublicAddress(SecuritySettings security) {
        this.issuer = security.issuer();
        this.uri = URI.create(issuer);
    }

    public String issuer() {
        return issuer;
    }

    public boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    /** As browsers write it into the header {@code Origin}. */
    public String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** A path of the house as an address. */
    public String of(String path) {
        return issuer + path;
    }

    /** Whether an authority names this host, under whatever port: cookies do not tell ports apart. */
    public boolean isHost(String authority) {
        String host = String.valueOf(uri.getHost());
        String asked = authority.toLowerCase(Locale.ROOT);
        return asked.equals(host) || asked.startsWith(host + ":");
    }
}
