package io.fitconnect.auth.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The networks that an address belongs to, from the one that a customer has alone to those that a provider gives to an attacker who
 * asks for more: /64, /56 and /48 of IPv6, the address and its /24 of IPv4.
 */
public final class Network {

    private static final int[] IPV6_BYTES = {8, 7, 6};
    private static final int[] IPV4_BYTES = {4, 3};
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    private Network() {}

    /** The narrowest of them. An IPv6 customer has a whole /64 at hand, so that network counts as one address. */
    public static String of(String address) {
        return stepsOf(address).get(0);
    }

    /** All of them, the narrowest first. A forwarded address comes in brackets, the connection's own without. */
    public static List<String> stepsOf(String address) {
        boolean isIpv6 = address.contains(":");
        if (!isIpv6 && !IPV4.matcher(address).matches()) {
            return List.of(address);
        }
        String literal = isIpv6 && !address.startsWith("[") ? "[" + address + "]" : address;
        try {
            InetAddress parsed = InetAddress.getByName(literal); // a literal: never a host name
            byte[] bytes = parsed.getAddress();
            return IntStream.of(parsed instanceof Inet6Address ? IPV6_BYTES : IPV4_BYTES)
                    .mapToObj(length -> HexFormat.of().formatHex(Arrays.copyOf(bytes, length)) + "/" + length * 8)
                    .toList();
        } catch (UnknownHostException e) {
            return List.of(address);
        }
    }
}
