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
 * Resolves client address, scheme and public host of a request. Reads {@code X-Forwarded-*} only when the peer is a trusted
 * proxy.
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
    public ClientOrigin originOf(HttpHeaders headers, @Nullable InetSocketAddress peer, String scheme) {
        InetAddress address = peer == null ? null : peer.getAddress();
        String host = headers.get(HttpHeaderNames.HOST, "");
        if (address == null) {
            return new ClientOrigin("unknown", scheme, host);
        }
        if (!proxies.include(address)) {
            return new ClientOrigin(address.getHostAddress(), scheme, host);
        }
        String forwardedScheme = last(headers, "X-Forwarded-Proto");
        String forwardedHost = last(headers, "X-Forwarded-Host");
        return new ClientOrigin(
                clientBehind(address, headers.getAll("X-Forwarded-For")),
                forwardedScheme != null && SCHEMES.contains(forwardedScheme) ? forwardedScheme : scheme,
                forwardedHost != null && HostHeader.isAuthority(forwardedHost) && hosts.include(forwardedHost)
                        ? forwardedHost
                        : host);
    }

    /** The rightmost address that is no trusted proxy; a client can forge whatever stands left of it. */
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
