package io.fitconnect.gateway.edge.client;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.stereotype.Component;

/** The proxies whose {@code X-Forwarded-*} headers the gateway accepts. */
@Component
final class TrustedProxies {

    private final List<IpSubnetFilterRule> ranges;

    TrustedProxies(ProxySettings settings) {
        this.ranges =
                settings.trustedProxies().stream().map(TrustedProxies::range).toList();
    }

    boolean include(InetAddress address) {
        if (ranges.isEmpty()) {
            return false;
        }
        InetSocketAddress peer = new InetSocketAddress(address, 0);
        return ranges.stream().anyMatch(range -> range.matches(peer));
    }

    private static IpSubnetFilterRule range(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            throw new IllegalArgumentException("Not an address or CIDR range of a trusted proxy: " + text);
        }
        int prefix = slash < 0 ? bytes.length * 8 : Integer.parseInt(text, slash + 1, text.length(), 10);
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }
}
