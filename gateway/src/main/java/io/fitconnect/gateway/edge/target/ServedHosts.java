package io.fitconnect.gateway.edge.target;

import io.fitconnect.platform.token.SecuritySettings;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The hosts under which clients may ask: that of the public address, which is the issuer of tokens, and those of the
 * settings. Services build links from the host, so a foreign one would come back in them.
 */
@Component
public final class ServedHosts {

    private final Set<String> hosts = new HashSet<>();

    ServedHosts(HostSettings settings, SecuritySettings security) {
        settings.hosts().forEach(this::add);
        String publicHost = URI.create(security.issuer()).getHost();
        if (publicHost != null) {
            add(publicHost);
        }
    }

    /** Whether a valid authority names one of the hosts, under whatever port. */
    public boolean include(String authority) {
        int port = HostHeader.port(authority);
        String host = port == 0 ? authority : authority.substring(0, authority.lastIndexOf(':'));
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private void add(String host) {
        hosts.add(host.toLowerCase(Locale.ROOT));
    }
}
