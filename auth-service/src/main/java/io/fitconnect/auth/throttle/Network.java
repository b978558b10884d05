package io.fitconnect.auth.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network that an address belongs to, as far as one customer has it to themselves. */
public final class Network {

    private static final int IPV6_NETWORK_BYTES = 8;

    private Network() {}

    /**
     * An IPv6 customer has a whole /64 at hand, so that network counts as one address. A forwarded one comes in brackets,
     * the connection's own without.
     */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String bracketed = address.startsWith("[") ? address : "[" + address + "]";
        try {
            byte[] bytes = InetAddress.getByName(bracketed).getAddress(); // brackets: never a host name
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
