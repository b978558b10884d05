package io.fitconnect.shop.order.web;

import io.fitconnect.shop.order.Delivery;
import io.fitconnect.shop.order.GuestMarks;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** What the orders of one guest have in common, as digests: the browser session, the e-mail address, the network. */
final class GuestTrace {

    /** A provider gives each customer so much of an IPv6 address to change at will. */
    private static final int NETWORK_BYTES = 8;

    private GuestTrace() {}

    static GuestMarks of(HttpServletRequest request, Delivery delivery) {
        return new GuestMarks(
                Set.of(digest("session " + request.getSession().getId()), digest("e-mail " + delivery.email())),
                Set.of(digest("network " + networkOf(request.getRemoteAddr()))));
    }

    static String networkOf(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address); // of the connection or a trusted proxy, so no name
            byte[] bytes = parsed.getAddress();
            return HexFormat.of()
                    .formatHex(parsed instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
