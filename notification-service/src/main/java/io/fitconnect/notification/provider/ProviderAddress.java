package io.fitconnect.notification.provider;

import java.net.URI;
import java.util.Set;

/** The addresses of providers in settings. */
public final class ProviderAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private ProviderAddress() {}

    /** Returns an address, or refuses one over which secrets would go in the clear. */
    public static URI require(URI address, String setting) {
        String host = address.getHost();
        boolean isSecure = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && host != null && THIS_MACHINE.contains(host));
        if (host == null || !isSecure) {
            throw new IllegalArgumentException(setting + " is an https address");
        }
        return address;
    }
}
