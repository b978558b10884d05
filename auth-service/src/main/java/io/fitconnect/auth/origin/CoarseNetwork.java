package io.fitconnect.auth.origin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The network of an address, wide enough to hold many customers: /24 of IPv4, /48 of IPv6. */
public final class CoarseNetwork {

    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    /** An address and never a name, so nothing is looked up. */
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private static final Pattern IPV6 = Pattern.compile("\\[?([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(%[^]]*)?]?");

    private CoarseNetwork() {}

    /** Empty when the text is no address. */
    public static String of(String address) {
        var six = IPV6.matcher(address);
        if (!six.matches() && !IPV4.matcher(address).matches()) {
            return "";
        }
        try {
            return of(InetAddress.getByName(six.matches() ? "[" + six.group(1) + "]" : address));
        } catch (UnknownHostException e) {
            return "";
        }
    }

    private static String of(InetAddress address) throws UnknownHostException {
        byte[] bytes = address.getAddress();
        boolean isFour = bytes.length == 4;
        byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, isFour ? IPV4_BYTES : IPV6_BYTES), bytes.length);
        String prefix = InetAddress.getByAddress(network).getHostAddress();
        return isFour ? prefix + "/24" : prefix.replaceFirst("(:0)+$", "") + "::/48";
    }
}
