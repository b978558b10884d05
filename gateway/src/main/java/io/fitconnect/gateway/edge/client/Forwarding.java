package io.fitconnect.gateway.edge.client;

import io.fitconnect.gateway.edge.target.HostHeader;
import io.fitconnect.gateway.edge.target.ServedHosts;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides from where a request came and under which public address it was asked. A trusted proxy is believed; other
 * clients' {@code X-Forwarded-*} headers are ignored.
 */
@Component
public final class Forwarding {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final TrustedProxies proxies;
    private final ServedHosts hosts;

    Forwarding(TrustedProxies proxies, ServedHosts hosts) {
        this.proxies = proxies;
        this.hosts = hosts;
    }

    /** Reads the origin; the headers themselves stay as they are. */
    public Origin originOf(HttpHeaders headers, @Nullable InetSocketAddress peer, String scheme) {
        InetAddress address = peer == null ? null : peer.getAddress();
        String host = headers.get(HttpHeaderNames.HOST, "");
        if (address == null) {
            return new Origin("unknown", scheme, host);
        }
        if (!proxies.include(address)) {
            return new Origin(address.getHostAddress(), scheme, host);
        }
        String toldScheme = last(headers, "X-Forwarded-Proto");
        String toldHost = last(headers, "X-Forwarded-Host");
        return new Origin(
                clientBehind(address, headers.getAll("X-Forwarded-For")),
                toldScheme != null && SCHEMES.contains(toldScheme) ? toldScheme : scheme,
                toldHost != null && HostHeader.isAuthority(toldHost) && hosts.include(toldHost) ? toldHost : host);
    }

    /** The nearest address to us that is no trusted proxy: what stands left of it, a client could have invented. */
    private String clientBehind(InetAddress peer, List<String> forwardedFor) {
        String[] hops = String.join(",", forwardedFor).split(",", -1);
        InetAddress nearest = peer;
        for (int i = hops.length - 1; i >= 0 && proxies.include(nearest); i--) {
            InetAddress hop = NetUtil.createInetAddressFromIpAddressString(hops[i].trim());
            if (hop == null) {
                break;
            }
            nearest = hop;
        }
        return nearest.getHostAddress();
    }

    private static @Nullable String last(HttpHeaders headers, String name) {
        List<String> values = headers.getAll(name);
        if (values.isEmpty()) {
            return null;
        }
        String value = values.get(values.size() - 1);
        return value.substring(value.lastIndexOf(',') + 1).trim();
    }
}
