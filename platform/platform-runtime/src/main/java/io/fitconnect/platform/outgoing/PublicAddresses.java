package io.fitconnect.platform.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Looks a name up once, and refuses it when one of its addresses is inside: the connection goes to what was checked, so that a
 * second look-up with another answer (DNS rebinding) does not take place.
 */
final class PublicAddresses implements DnsResolver {

    private final DnsResolver names;
    private final OutgoingSettings settings;
    private final InetAddressFilter outside;

    PublicAddresses(DnsResolver names, OutgoingSettings settings, InetAddressFilter outside) {
        this.names = names;
        this.settings = settings;
        this.outside = outside;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!settings.isAllowed(host)) {
            for (InetAddress address : addresses) {
                if (!outside.matches(address) || !isGlobal(address)) {
                    throw new InsideAddress();
                }
            }
        }
        return addresses;
    }

    /** Of IPv6 global addresses are given out of 2000::/3 only, whose end is for documents; {@code ::10.0.0.1} is none of them. */
    private static boolean isGlobal(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return address instanceof Inet4Address || (first >= 0x2000 && first < 0x3FFF);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads to an address that is not public. */
    static final class InsideAddress extends UnknownHostException {

        private static final long serialVersionUID = 1L;
    }
}
