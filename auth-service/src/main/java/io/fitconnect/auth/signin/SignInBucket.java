package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.digest.Sha256;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** Names a pair of account and network, or a network for a while, without storing either in the clear. */
final class SignInBucket {

    private static final int IPV6_NETWORK_BYTES = 8;

    private SignInBucket() {}

    static String of(EmailAddress email, String address) {
        return Sha256.of(email.value() + " " + network(address));
    }

    /** A network's bucket is another one in each period: a busy network has no quiet time in which it would be forgotten. */
    static String ofNetwork(String address, Instant now, Duration period) {
        return Sha256.of("network " + network(address) + " " + now.toEpochMilli() / period.toMillis());
    }

    /**
     * An IPv6 customer has a whole /64 at hand, so that network counts as one address. A forwarded one comes in brackets,
     * the connection's own without.
     */
    private static String network(String address) {
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
